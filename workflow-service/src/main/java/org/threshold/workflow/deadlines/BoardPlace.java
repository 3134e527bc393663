package org.threshold.workflow.deadlines;

import java.time.Instant;
import java.util.UUID;

/** A place on the board, which is ordered by due instant and id: a page begins after it. */
public record BoardPlace(Instant dueAt, DeadlineId id) {

    /** Before the first row. */
    public static final BoardPlace START =
            new BoardPlace(Instant.EPOCH, new DeadlineId(new UUID(0, 0)));
}
