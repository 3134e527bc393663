package org.threshold.workflow.access;

import java.util.Arrays;
import java.util.Optional;

/** An agency that works with the authority; other authorities are agencies too. */
public enum Agency {
    CHILDRENS_SOCIAL_CARE("childrens-social-care", "Children’s social care"),
    OUT_OF_HOURS("out-of-hours", "Out-of-hours social care"),
    POLICE("police", "Police"),
    HOSPITAL("hospital", "Hospital"),
    GP("gp", "General practice"),
    HEALTH_VISITING("health-visiting", "Health visiting"),
    MIDWIFERY("midwifery", "Midwifery"),
    SCHOOL("school", "School or nursery"),
    ADULT_SERVICES("adult-services", "Adult services"),
    PROBATION("probation", "Probation"),
    LEGAL_SERVICES("legal-services", "Legal services"),
    OTHER_AUTHORITY("other-authority", "Another local authority"),
    /** This installation's own services. */
    THRESHOLD("threshold", "Threshold");

    private final String code;
    private final String words;

    Agency(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The name used in tables, events and the API, for example {@code health-visiting}. */
    public String code() {
        return code;
    }

    /** The name for people. */
    public String words() {
        return words;
    }

    /** The agency with this code, if there is one. */
    public static Optional<Agency> of(String code) {
        return Arrays.stream(values()).filter(agency -> agency.code.equals(code)).findFirst();
    }
}
