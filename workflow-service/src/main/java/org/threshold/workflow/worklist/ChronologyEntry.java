package org.threshold.workflow.worklist;

import java.time.Instant;

/**
 * A significant event in a case’s chronology.
 *
 * @param at when it happened, UTC; not when it was recorded
 * @param words what happened, in a line
 * @param detail why, or what else was said; empty where there is nothing; for pages only
 * @param page where there is more about it; empty where there is not
 */
public record ChronologyEntry(Instant at, String words, String detail, String page) {

    @Override
    public String toString() {
        return "ChronologyEntry[" + at + "]";
    }
}
