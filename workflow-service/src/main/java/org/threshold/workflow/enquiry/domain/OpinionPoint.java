package org.threshold.workflow.enquiry.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The closed scale of a paediatrician's opinion (L-3.1.13). */
public enum OpinionPoint {
    INFLICTED("inflicted", "Inflicted"),
    PROBABLY_INFLICTED("probably-inflicted", "Probably inflicted"),
    UNDETERMINED("undetermined", "Undetermined"),
    PROBABLY_ACCIDENTAL("probably-accidental", "Probably accidental"),
    ACCIDENTAL_OR_MEDICAL("accidental-or-medical", "Accidental, or a medical condition");

    private final String code;
    private final String words;

    OpinionPoint(String code, String words) {
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

    /** Whether it says that somebody harmed the child, or may have. */
    public boolean suspectsHarm() {
        return this == INFLICTED || this == PROBABLY_INFLICTED;
    }

    /** The point with this code; "less likely accidental" and the like are none. */
    public static Optional<OpinionPoint> of(String code) {
        return Arrays.stream(values()).filter(point -> point.code.equals(code)).findFirst();
    }

    /** The whole scale, for whoever has to choose from it. */
    public static String scale() {
        return Arrays.stream(values()).map(OpinionPoint::code).collect(Collectors.joining(", "));
    }
}
