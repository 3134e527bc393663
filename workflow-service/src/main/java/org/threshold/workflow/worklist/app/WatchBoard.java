package org.threshold.workflow.worklist.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;

/** Somebody wants to be told when the board changes. They still ask for what it shows. */
@Service
public class WatchBoard {

    private final Access access;

    WatchBoard(Access access) {
        this.access = access;
    }

    /** Lets in whoever may see the board. */
    public void handle(Actor who) {
        access.require(who, Activity.READ_BOARD);
    }
}
