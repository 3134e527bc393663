package org.threshold.workflow.worklist.app;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.SharedReading;
import org.threshold.workflow.worklist.domain.Board;

/**
 * The board: what is overdue or due within a day, and everything that has gone quiet.
 *
 * <p>It is the same for everybody who may see it, and everybody who has it open asks at once when
 * it changes: those who ask together are answered from one reading.
 */
@Service
public class ReadBoard {

    /** What is due within this time is on the board. */
    public static final Duration SOON = Duration.ofHours(24);

    private final Access access;
    private final SharedReading<Board> reading;

    ReadBoard(Access access, BoardReading reading) {
        this.access = access;
        this.reading = new SharedReading<>(reading::now);
    }

    /** All of it, as it is now or later, never as it was. */
    public Board handle(Actor who) {
        access.require(who, Activity.READ_BOARD);
        return reading.get();
    }
}
