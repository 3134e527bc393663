package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.domain.BoardKinds;
import org.threshold.workflow.worklist.domain.WhoIsTold;

/** The limits that no feature shows in words of its own, as rows of the board. */
@Service
class DueRows {

    private final WhoActs who;
    private final Glances glances;

    DueRows(WhoActs who, Glances glances) {
        this.who = who;
        this.glances = glances;
    }

    List<BoardRow> of(List<DeadlineBoard> due) {
        var candidates = who.candidates(due.stream().map(one -> one.deadline().id()).toList());
        return due.stream().map(one -> row(one, candidates)).toList();
    }

    /** A limit without a task waits for whoever is told next that nobody has acted. */
    private BoardRow row(DeadlineBoard one, Map<DeadlineId, Set<Role>> candidates) {
        var deadline = one.deadline();
        var waiting = deadline.waiting();
        Set<Role> told = WhoIsTold.roles(one.nextRung().told(), Set.of());
        var what =
                new BoardRow.What(
                        deadline.limit().words(),
                        waiting.cases(),
                        glances.page(waiting.kind(), waiting.id()));
        return BoardRow.of(
                one,
                BoardKinds.of(waiting.kind()),
                what,
                BoardRow.Who.of(candidates.getOrDefault(deadline.id(), told)));
    }
}
