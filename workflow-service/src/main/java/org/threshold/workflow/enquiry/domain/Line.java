package org.threshold.workflow.enquiry.domain;

import java.util.Arrays;

/** A line of an enquiry that is followed for the child; its code is the step's. */
public enum Line {
    CHILD_SEEN("see-child", "the child has not been seen"),
    PARENTS_SPOKEN_TO("speak-to-parents", "it is not recorded that both parents were spoken to"),
    MEDICAL_OPINION("give-medical-opinion", "the paediatrician's opinion has not been given"),
    FIRST_SURVEY("report-first-survey", "the first skeletal survey has not been reported"),
    SECOND_SURVEY("report-second-survey", "the second skeletal survey has not been reported");

    private final String code;
    private final String missing;

    Line(String code, String missing) {
        this.code = code;
        this.missing = missing;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** What is missing while it is open, inside a sentence that names nobody. */
    public String missing() {
        return missing;
    }

    /** The line stored as this code; anything else is a bug. */
    public static Line of(String code) {
        return Arrays.stream(values())
                .filter(line -> line.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
