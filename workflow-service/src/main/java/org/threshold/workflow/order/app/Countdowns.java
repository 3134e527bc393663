package org.threshold.workflow.order.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.order.domain.Protection;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/** The countdowns of a case: a step, and its limit at the end of what protects the child. */
@Service
class Countdowns {

    private static final String ENDS_SOONER = "It ends sooner than the law lets it last.";

    private final Deadlines deadlines;
    private final DeadlineBoards boards;
    private final HumanSteps steps;
    private final Ids ids;

    Countdowns(Deadlines deadlines, DeadlineBoards boards, HumanSteps steps, Ids ids) {
        this.deadlines = deadlines;
        this.boards = boards;
        this.steps = steps;
        this.ids = ids;
    }

    /** Those of a case that run. */
    List<Deadline> of(CaseRef ref) {
        return boards.ofCase(ref.value()).stream()
                .map(DeadlineBoard::deadline)
                .filter(one -> one.waiting().kind().equals(ProtectionSteps.SUBJECT))
                .toList();
    }

    /** Runs to the end of what protects the child, once. */
    void begin(CaseRef ref, Protection protection) {
        var waiting =
                new Waiting(
                        ProtectionSteps.SUBJECT,
                        ids.next(),
                        ProtectionSteps.DECIDE,
                        List.of(ref.value()));
        Deadline most = deadlines.set(limit(protection), waiting, protection.lasts().from());
        Deadline due =
                protection.ends().isBefore(most.dueAt())
                        ? deadlines
                                .bringForward(most.id(), protection.ends(), ENDS_SOONER)
                                .deadline()
                        : most;
        steps.openAside(ProtectionSteps.DECIDE, due, ProtectionSteps.DECIDERS);
    }

    /** Need not be answered any more. */
    void withdraw(Actor who, Deadline running, String words) {
        steps.withdraw(who, running.waiting().id(), words);
        deadlines.withdrawn(running.id());
    }

    /** Is about another case from now on. */
    void concerning(Deadline running, CaseRef into) {
        var cases = List.of(into.value());
        deadlines.concerning(ProtectionSteps.SUBJECT, running.waiting().id(), cases);
        steps.concerning(running.waiting().id(), cases);
    }

    private static LimitCode limit(Protection protection) {
        return switch (protection.kind()) {
            case POLICE_PROTECTION -> LimitCode.T12_POLICE_PROTECTION;
            case EMERGENCY_ORDER ->
                    protection.lasts().extended()
                            ? LimitCode.T13_EMERGENCY_ORDER_EXTENDED
                            : LimitCode.T13_EMERGENCY_ORDER;
        };
    }
}
