package org.threshold.workflow.worklist.app;

import java.util.HashMap;
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

    private final WhoActs whoActs;
    private final Glances glances;

    DueRows(WhoActs whoActs, Glances glances) {
        this.whoActs = whoActs;
        this.glances = glances;
    }

    List<BoardRow> of(List<DeadlineBoard> due) {
        var candidates = whoActs.candidates(due.stream().map(one -> one.deadline().id()).toList());
        Map<Set<Role>, BoardRow.Who> people = new HashMap<>();
        return due.stream()
                .map(
                        one ->
                                row(
                                        one,
                                        people.computeIfAbsent(
                                                roles(one, candidates), BoardRow.Who::of)))
                .toList();
    }

    /** A limit without a task waits for whoever is told next that nobody has acted. */
    private static Set<Role> roles(DeadlineBoard one, Map<DeadlineId, Set<Role>> candidates) {
        Set<Role> found = candidates.get(one.deadline().id());
        return found == null ? WhoIsTold.roles(one.nextRung().told(), Set.of()) : found;
    }

    private BoardRow row(DeadlineBoard one, BoardRow.Who who) {
        var deadline = one.deadline();
        var waiting = deadline.waiting();
        var what =
                new BoardRow.What(
                        deadline.limit().words(),
                        waiting.cases(),
                        glances.page(waiting.kind(), waiting.id()));
        return BoardRow.of(one, BoardKinds.of(waiting.kind()), what, who);
    }
}
