package org.threshold.workflow.assessment.domain;

import java.util.Arrays;
import java.util.Optional;
import org.threshold.workflow.circumstances.AgencyReply;

/** How a GP practice that is invited takes part in a single assessment (R-4.2-5c). */
public enum TakingPart {
    ATTENDS("attends", "comes to its meetings"),
    DIALS_IN("dials-in", "takes part by telephone or video"),
    SENDS_REPORT("sends-report", "sends a report");

    private final String code;
    private final String words;

    TakingPart(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** For people, after which practice it is. */
    public String words() {
        return words;
    }

    /** What is stored as this code, if anything is. */
    public static Optional<TakingPart> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** What a reply says of it; what a practice writes that it knows is its report. */
    public static Optional<TakingPart> of(AgencyReply.Answer answer) {
        return switch (answer) {
            case ATTENDS -> Optional.of(ATTENDS);
            case DIALS_IN -> Optional.of(DIALS_IN);
            case SENDS_REPORT, REPLY -> Optional.of(SENDS_REPORT);
            case NONE, NIL_RETURN, DECLINED -> Optional.empty();
        };
    }
}
