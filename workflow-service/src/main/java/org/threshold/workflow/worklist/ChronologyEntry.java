package org.threshold.workflow.worklist;

import java.time.Instant;

/**
 * An event in a case’s chronology.
 *
 * @param at when it happened, UTC; not when it was recorded
 * @param words what happened, in a line
 * @param detail why, or what else was said; empty where there is nothing; for pages only
 * @param page where there is more about it; empty where there is not
 * @param significant whether it bears on the child’s safety or on what was decided; not, where it
 *     is only how people worked together
 */
public record ChronologyEntry(
        Instant at, String words, String detail, String page, boolean significant) {

    /** A significant event. */
    public ChronologyEntry(Instant at, String words, String detail, String page) {
        this(at, words, detail, page, true);
    }

    /** The same, shown only where everything is asked for. */
    public ChronologyEntry routine() {
        return new ChronologyEntry(at, words, detail, page, false);
    }

    @Override
    public String toString() {
        return "ChronologyEntry[" + at + "]";
    }
}
