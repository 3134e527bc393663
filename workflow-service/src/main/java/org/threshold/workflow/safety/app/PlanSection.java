package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;
import org.threshold.workflow.worklist.ChainWords;

/** Every plan of the night that is live, until its review by 10:00 ends it (R-TVP-6c). */
@Service
class PlanSection implements BoardSection {

    private static final BoardRow.Kind KIND =
            new BoardRow.Kind(SafetySteps.PLAN, "Live out-of-hours plans", 2);

    private final Plans plans;

    PlanSection(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SafetySteps.PLAN);
    }

    @Override
    public List<BoardRow> rows(Look look) {
        Map<UUID, DeadlineBoard> due =
                look.due(kinds()).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.deadline().waiting().id(),
                                        Function.identity(),
                                        (first, _) -> first));
        return plans.live(ShowHomeBoard.MOST).stream()
                .map(plan -> row(plan, look, Optional.ofNullable(due.get(plan.id().value()))))
                .toList();
    }

    private static BoardRow row(OutOfHoursPlan plan, Look look, Optional<DeadlineBoard> due) {
        String ref = plan.about().caseRef().value();
        String words =
                plan.expired(look.now())
                        ? "A plan of the night whose own time has run out; it carries on until it is reviewed."
                        : "A plan of the night that has to be reviewed.";
        return new BoardRow(
                plan.id().toString(),
                KIND,
                new BoardRow.What(words, List.of(ref), ContactAddress.of(plan)),
                new BoardRow.Due(plan.agreedAt(), plan.reviewDueAt()),
                due.map(ChainWords::of).orElse(BoardRow.Chain.NONE),
                BoardRow.Who.of(SafetySteps.REVIEWERS));
    }
}
