package org.threshold.workflow.worklist.app;

import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.worklist.domain.WorkChoice;

/** The kinds of task in which somebody agrees, or not, to what another person found or asked. */
@FunctionalInterface
public interface Approvals {

    /** The codes of their steps. */
    Set<String> steps();

    /** The codes of the steps that a choice of one kind of task means; empty for any. */
    default Set<String> meantBy(Optional<String> chosen) {
        return chosen.filter(WorkChoice.APPROVALS::equals)
                .map(_ -> steps())
                .filter(steps -> !steps.isEmpty())
                .orElseGet(() -> chosen.map(Set::of).orElseGet(Set::of));
    }
}
