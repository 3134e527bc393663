package org.threshold.workflow.strategy.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The secondary enquiries that the police make before a strategy discussion (R-TVP-3a). */
public enum CheckKind {
    PNC("pnc", "Police National Computer (PNC)"),
    PND("pnd", "Police National Database (PND)"),
    FORCE_RECORDS("force-records", "the force’s own records"),
    VISOR("visor", "ViSOR"),
    INTELLIGENCE("intelligence", "intelligence"),
    OTHER_FORCES("other-forces", "other forces");

    private static final Set<CheckKind> OF_AN_ADDRESS =
            EnumSet.of(FORCE_RECORDS, VISOR, INTELLIGENCE);

    private final String code;
    private final String words;

    CheckKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** For people, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** What is checked for a subject: all of them for an adult, fewer for an address. */
    public static Set<CheckKind> of(CheckSubject.Kind subject) {
        return switch (subject) {
            case ADULT -> EnumSet.allOf(CheckKind.class);
            case ADDRESS -> EnumSet.copyOf(OF_AN_ADDRESS);
        };
    }

    /** The check with this code, if there is one. */
    public static Optional<CheckKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
