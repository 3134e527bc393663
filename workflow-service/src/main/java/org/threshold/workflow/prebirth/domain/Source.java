package org.threshold.workflow.prebirth.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;

/** Whoever may know something of an unborn child and its family (lesson 3.1.12 of the review). */
public enum Source {
    MIDWIFE("midwife", "Midwife", Agency.MIDWIFERY),
    MOTHERS_GP("mothers-gp", "GP of the mother", Agency.GP),
    PARTNERS_GP("partners-gp", "GP of the father or partner", Agency.GP),
    HEALTH_VISITOR("health-visitor", "Health visitor", Agency.HEALTH_VISITING),
    POLICE("police", "Police", Agency.POLICE),
    /** Its own records: nobody outside is asked. */
    SOCIAL_CARE("social-care", "Social care’s own records", Agency.CHILDRENS_SOCIAL_CARE),
    ADULT_SERVICES("adult-services", "Adult services", Agency.ADULT_SERVICES);

    private final String code;
    private final String words;
    private final Agency agency;

    Source(String code, String words, Agency agency) {
        this.code = code;
        this.words = words;
        this.agency = agency;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whose it is. */
    public Agency agency() {
        return agency;
    }

    /**
     * Whether a child may be without it: there may be no partner, and no adult service that knows
     * the parents. The booking waits for the others, and everybody has records to look at.
     */
    public boolean mayBeNone() {
        return this == PARTNERS_GP || this == ADULT_SERVICES;
    }

    /** The one with this code, if there is one. */
    public static Optional<Source> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** The agencies that are asked, each once. */
    public static List<Agency> askedAgencies() {
        return Arrays.stream(values())
                .filter(one -> one != SOCIAL_CARE)
                .map(Source::agency)
                .distinct()
                .toList();
    }
}
