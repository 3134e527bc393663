package org.threshold.workflow.improvement.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ImprovementAction;

/** The rows of actions, in memory. */
final class InMemoryImprovementActions implements ImprovementActions {

    private final Map<ActionId, ImprovementAction> rows = new LinkedHashMap<>();

    @Override
    public void keep(ImprovementAction action) {
        rows.put(action.id(), action);
    }

    @Override
    public Optional<ImprovementAction> lock(ActionId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<ImprovementAction> all() {
        return rows.values().stream()
                .sorted(
                        Comparator.comparing((ImprovementAction one) -> !one.open())
                                .thenComparing(ImprovementAction::dueOn))
                .toList();
    }
}
