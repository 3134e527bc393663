package org.threshold.workflow.agreement.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a term is about, in the classes in which a breach is told (EV-15). */
public enum TermKind {
    CONTACT("contact", "Contact with the child"),
    RESIDENCE("residence", "Who lives or stays in the home"),
    ALCOHOL_OR_DRUGS("alcohol-or-drugs", "Alcohol or drugs"),
    SUPERVISION("supervision", "Who supervises"),
    APPOINTMENTS("appointments", "Appointments"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    TermKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** The one with this code, if there is one. */
    public static Optional<TermKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
