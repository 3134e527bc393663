package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChainWords;

/** The part of a case’s page with what is due and what waits for a person. */
@Component
class CaseWorkPart implements CasePart {

    private static final int ORDER = 16;

    private final WorkOfCase read;
    private final CaseClock clock;

    CaseWorkPart(WorkOfCase read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    /** A limit as the page shows it. */
    record Due(String words, String due, String exact, boolean late, String reached, String next) {}

    /**
     * Both lists.
     *
     * @param telling where all tasks of the case are when some are about telling somebody, of which
     *     there may be very many; empty when none is
     */
    record Shown(List<Due> due, List<WorkRows.Task> tasks, String telling) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        var found = read.of(who, caseRef);
        List<DeadlineBoard> limits = found.work().dueWork();
        if (limits.isEmpty() && found.work().tasks().isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.now();
        return Optional.of(
                new Part(
                        "work",
                        new Shown(
                                limits.stream().map(one -> due(one, now)).toList(),
                                found.tasks(),
                                found.work().waitsForTelling()
                                        ? WorkAddress.ofCase(caseRef)
                                        : "")));
    }

    private static Due due(DeadlineBoard one, Instant now) {
        var deadline = one.deadline();
        var chain = ChainWords.of(one);
        return new Due(
                deadline.limit().words(),
                DueWords.of(deadline.dueAt(), now),
                DueWords.exact(deadline.dueAt()),
                deadline.isOverdue(now),
                chain.reached(),
                chain.next());
    }
}
