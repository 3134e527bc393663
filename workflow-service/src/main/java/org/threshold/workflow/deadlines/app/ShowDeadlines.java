package org.threshold.workflow.deadlines.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.Ladders;
import org.threshold.workflow.deadlines.RungStanding;

/** Shows what is due in a case, where each limit comes from, and its whole chain. */
@Service
public class ShowDeadlines {

    private final Access access;
    private final DeadlineBoards boards;
    private final Ladders ladders;

    ShowDeadlines(Access access, DeadlineBoards boards, Ladders ladders) {
        this.access = access;
        this.boards = boards;
        this.ladders = ladders;
    }

    /** A deadline and its chain, lowest rung first. */
    public record Shown(Deadline deadline, List<RungStanding> rungs) {

        public Shown {
            rungs = List.copyOf(rungs);
        }
    }

    /** What is open in a case, the earliest due first. */
    @Transactional(readOnly = true)
    public List<Shown> handle(Actor who, String caseRef) {
        access.require(who, Activity.READ_BOARD);
        return boards.ofCase(caseRef).stream()
                .map(DeadlineBoard::deadline)
                .map(deadline -> new Shown(deadline, ladders.of(deadline.id())))
                .toList();
    }
}
