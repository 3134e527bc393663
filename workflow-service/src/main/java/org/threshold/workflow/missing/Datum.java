package org.threshold.workflow.missing;

/** Key data of a child’s record that can be missing or wrong (R-ASC-3). */
public enum Datum {
    NAME("name", "The child’s name"),
    BIRTH("birth", "The date of birth"),
    NHS_NUMBER("nhs-number", "The NHS number"),
    GP("gp", "The GP practice"),
    SCHOOL("school", "The school or nursery"),
    ADDRESS("address", "Where the child lives"),
    ETHNICITY("ethnicity", "The ethnicity"),
    PARENTS("parents", "A parent, or who has parental responsibility"),
    HOUSEHOLD("household", "Who else lives there"),
    TELEPHONE("telephone", "A telephone number of the family"),
    SOCIAL_WORKER("social-worker", "Who the social worker is"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    Datum(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
