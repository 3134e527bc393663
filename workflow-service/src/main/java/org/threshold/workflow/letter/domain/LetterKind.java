package org.threshold.workflow.letter.domain;

import java.util.Arrays;

/** What parents have to hear of, in a letter of their own (R-4.2-4b). */
public enum LetterKind {
    /** EV-22: a strategy meeting decided an enquiry; parents are told by letter. */
    ENQUIRY_STARTED("section-47-started", "the start of the section 47 enquiry"),
    /** EV-23: both parents are told, after the check that it is safe. */
    ENQUIRY_OUTCOME("section-47-outcome", "the outcome of the section 47 enquiry"),
    /** Parents are invited, other than to a strategy meeting (rules.md, section 2). */
    CONFERENCE("conference-invitation", "the invitation to the child protection conference"),
    /** A strategy meeting decided that there is no enquiry (rules.md, section 2, (a) and (b)). */
    STRATEGY_DECISION("strategy-decision", "what the strategy meeting decided"),
    /** The parent whose contact is restricted is told why, that parent alone (F-1.3.9). */
    CONTACT_RESTRICTED("contact-restricted", "the restriction of contact with the child"),
    /** The same parent is told that it is lifted (F-1.3.9). */
    CONTACT_LIFTED("contact-lifted", "the end of the restriction of contact with the child");

    private final String code;
    private final String words;

    LetterKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** What it is about, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Whether it invites to something that has a time and a place. */
    public boolean invites() {
        return this == CONFERENCE;
    }

    /** Whether each parent has to hear of it, and not one of them alone. */
    public boolean concernsEachParent() {
        return this != CONTACT_RESTRICTED && this != CONTACT_LIFTED;
    }

    /** The kind stored as this code; anything else is a bug. */
    public static LetterKind of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
