package org.threshold.workflow.gp.domain;

/** Whose practice is looked for. */
public enum Whose {
    CHILD("child", "The child"),
    PARENT_OR_CARER("parent-or-carer", "A parent or carer of the child");

    private final String code;
    private final String words;

    Whose(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored. */
    public String code() {
        return code;
    }

    /** At the start of a sentence that names nobody. */
    public String words() {
        return words;
    }
}
