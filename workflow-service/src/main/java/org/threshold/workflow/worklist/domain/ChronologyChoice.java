package org.threshold.workflow.worklist.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.worklist.ChronologyKind;

/**
 * Which events of a chronology somebody wants to see (R-4.2-7c).
 *
 * @param all those too that are only about how people worked together
 * @param kind only these; empty for every kind
 */
public record ChronologyChoice(boolean all, Optional<ChronologyKind> kind, Since since) {

    /** The significant events of every kind, from the beginning. */
    public static ChronologyChoice usual() {
        return new ChronologyChoice(false, Optional.empty(), Since.EVER);
    }

    /** The same, but the events about working together too. */
    public ChronologyChoice withRoutine() {
        return new ChronologyChoice(true, kind, since);
    }

    /** Those of the events that are wanted, in the same order. */
    public List<CaseEvent> of(List<CaseEvent> events, Instant now) {
        return events.stream().filter(event -> wanted(event, now)).toList();
    }

    private boolean wanted(CaseEvent event, Instant now) {
        return (all || event.entry().significant())
                && kind.map(one -> one == event.kind()).orElse(true)
                && since.has(event.entry().at(), now);
    }
}
