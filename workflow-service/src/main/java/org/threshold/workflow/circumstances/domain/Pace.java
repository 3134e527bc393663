package org.threshold.workflow.circumstances.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.NewChange;

/**
 * How fast a kind of change is told; rules only pull it up.
 *
 * @param pulledUp what it is pulled up to, and when, if anything does
 */
record Pace(Priority usual, Optional<Faster> pulledUp) {

    /** A higher priority where a condition holds for one of the cases. */
    record Faster(Priority to, Condition when) {}

    Priority of(NewChange change, List<CaseState> states) {
        return pulledUp.filter(
                        faster ->
                                states.stream()
                                        .anyMatch(state -> faster.when().holds(change, state)))
                .map(faster -> usual.orFaster(faster.to()))
                .orElse(usual);
    }
}
