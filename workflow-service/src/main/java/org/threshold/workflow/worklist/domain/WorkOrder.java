package org.threshold.workflow.worklist.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what order waiting tasks are listed; the id decides between two of one instant. */
public enum WorkOrder {
    /** The earliest due first, so what is most overdue stands on top. */
    URGENT("most urgent first"),
    /** What was opened last stands on top. */
    NEWEST("newest first");

    private final String words;

    WorkOrder(String words) {
        this.words = words;
    }

    /** As addresses and saved views name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in words. */
    public String words() {
        return words;
    }

    /** The one with a code; the most urgent first without one, and none when there is no such. */
    public static Optional<WorkOrder> of(String code) {
        return code.isEmpty()
                ? Optional.of(URGENT)
                : Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
