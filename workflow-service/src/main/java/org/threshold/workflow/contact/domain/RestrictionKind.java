package org.threshold.workflow.contact.domain;

/** How contact between a child and an adult is restricted. */
public enum RestrictionKind {
    NOT_SAID("not-said", "Contact is restricted; how, nobody has said"),
    NO_CONTACT("no-contact", "No contact"),
    SUPERVISED("supervised", "Contact only while somebody who is named supervises it"),
    NOT_ALONE("not-alone", "Not alone with the child"),
    NOT_AT_HOME("not-at-home", "Does not live in the child’s home or come there");

    private final String code;
    private final String words;

    RestrictionKind(String code, String words) {
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
