package org.threshold.workflow.safety.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeId;

/** Decisions on returns home, in memory. */
final class InMemoryReturnHomes implements ReturnHomes {

    private static final EnumSet<DecisionState> IN_FORCE =
            EnumSet.of(DecisionState.STANDS, DecisionState.WAITS_FOR_APPROVAL);

    private final Map<ReturnHomeId, ReturnHomeDecision> rows = new LinkedHashMap<>();

    @Override
    public void add(ReturnHomeDecision decision) {
        if (IN_FORCE.contains(decision.state()) && inForce(decision.caseRef()).isPresent()) {
            throw new IllegalStateException("one is in force");
        }
        rows.put(decision.id(), decision);
    }

    @Override
    public Optional<ReturnHomeDecision> find(ReturnHomeId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<ReturnHomeDecision> of(CaseRef ref) {
        List<ReturnHomeDecision> all = new ArrayList<>(rows.values());
        return all.stream()
                .filter(one -> one.caseRef().equals(ref))
                .sorted(
                        Comparator.comparing((ReturnHomeDecision one) -> one.made().at())
                                .reversed())
                .toList();
    }

    @Override
    public Optional<ReturnHomeDecision> inForce(CaseRef ref) {
        return of(ref).stream().filter(one -> IN_FORCE.contains(one.state())).findFirst();
    }

    @Override
    public void overtake(ReturnHomeId id) {
        state(id, DecisionState.OVERTAKEN);
    }

    @Override
    public void answer(ReturnHomeId id, Answered answered) {
        state(id, answered.state());
    }

    private void state(ReturnHomeId id, DecisionState state) {
        rows.computeIfPresent(
                id,
                (_, one) ->
                        new ReturnHomeDecision(
                                one.id(),
                                one.caseRef(),
                                one.given(),
                                one.weighed(),
                                state,
                                one.made()));
    }
}
