package org.threshold.workflow.deadlines;

/**
 * One open deadline as the board shows it.
 *
 * @param deadline the deadline: what waits (kind, step, cases), in which words, since and by when
 * @param lastRung the highest rung reached
 * @param nextRung the rung that follows if nobody acts
 */
public record DeadlineBoard(Deadline deadline, LastRung lastRung, NextRung nextRung) {

    /** Where the next page goes on after this row. */
    public BoardPlace place() {
        return new BoardPlace(deadline.dueAt(), deadline.id());
    }
}
