package org.threshold.workflow.strategy;

import java.time.Instant;
import java.util.Optional;

/** How what a meeting agreed that somebody does stands (R-4.2-3c). */
public sealed interface ActionStanding {

    /** Nobody has said yet that it is done, or that it is not. */
    record Open() implements ActionStanding {}

    /**
     * It is done.
     *
     * @param at since when, UTC
     */
    record Done(Instant at) implements ActionStanding {}

    /**
     * It is not done and will not be.
     *
     * @param reason in words; never in logs, events or engine variables
     */
    record NotDone(String reason) implements ActionStanding {

        @Override
        public String toString() {
            return "NotDone[…]";
        }
    }

    /** How it stands by when it was done and by why it is not; neither where nobody said. */
    static ActionStanding of(Optional<Instant> doneAt, Optional<String> notDone) {
        return doneAt.<ActionStanding>map(Done::new)
                .or(() -> notDone.map(NotDone::new))
                .orElseGet(Open::new);
    }
}
