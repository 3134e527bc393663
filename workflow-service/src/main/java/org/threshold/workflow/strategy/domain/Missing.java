package org.threshold.workflow.strategy.domain;

import java.util.Arrays;
import org.threshold.workflow.access.Agency;

/** Who was missing from a meeting, so that it was not quorate. */
public enum Missing {
    CHAIR("chair", Agency.CHILDRENS_SOCIAL_CARE, "a manager in the chair"),
    SOCIAL_WORKER("social-worker", Agency.CHILDRENS_SOCIAL_CARE, "a social worker"),
    POLICE("police", Agency.POLICE, "a police officer"),
    SUPERVISING_OFFICER(
            "supervising-officer",
            Agency.POLICE,
            "a police officer of the rank of sergeant or above, because it was held out of hours"),
    HEALTH("health", Agency.HEALTH_VISITING, "a health practitioner"),
    PAEDIATRICIAN(
            "paediatrician",
            Agency.HOSPITAL,
            "a consultant paediatrician, because there is an injury, a medical or a stay in hospital");

    private final String code;
    private final Agency agency;
    private final String words;

    Missing(String code, Agency agency, String words) {
        this.code = code;
        this.agency = agency;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** Whose place was empty. */
    public Agency agency() {
        return agency;
    }

    /** For people, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** The one stored as this code; anything else is a bug. */
    public static Missing of(String code) {
        return Arrays.stream(values())
                .filter(missing -> missing.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
