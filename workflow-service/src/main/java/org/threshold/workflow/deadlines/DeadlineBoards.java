package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.List;

/** Reads the open deadlines, the earliest due first. */
public interface DeadlineBoards {

    /** Later than every due instant. */
    Instant EVER = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Open deadlines due at or before an instant: now for what is overdue, {@link #EVER} for all.
     *
     * @param after the last row of the page before, or {@link BoardPlace#START}
     * @param most how many rows at most, 1 to 500
     */
    List<DeadlineBoard> dueBy(Instant until, BoardPlace after, int most);

    /** All open deadlines due at or before an instant, the earliest due first. */
    List<DeadlineBoard> dueBy(Instant until);

    /** Open deadlines of one case, at most 500. */
    List<DeadlineBoard> ofCase(String caseRef);
}
