package org.threshold.workflow.deadlines;

/** The clock that a limit runs on. */
public enum ClockType {
    /** Every second counts, day and night. */
    ELAPSED("elapsed", "elapsed time"),
    /** Only the seconds inside office hours count. */
    OFFICE_HOURS("office-hours", "office hours"),
    /** Whole working days count; the last one ends at the close of office hours. */
    WORKING_DAYS("working-days", "working days"),
    /** Calendar months count. */
    CALENDAR("calendar", "calendar");

    private final String code;
    private final String words;

    ClockType(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** How it is stored. */
    public String code() {
        return code;
    }

    /** How people are shown it. */
    public String words() {
        return words;
    }

    /** The clock stored as this code; anything else is a bug. */
    public static ClockType of(String code) {
        for (var clock : values()) {
            if (clock.code.equals(code)) {
                return clock;
            }
        }
        throw new IllegalArgumentException("No clock is called '" + code + "'.");
    }
}
