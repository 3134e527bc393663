package org.threshold.workflow.strategy.domain;

import java.util.List;
import java.util.stream.Collectors;

/** Whether all who must be in a meeting were there. */
public sealed interface QuorumCheck {

    /** They were. */
    record Quorate() implements QuorumCheck {}

    /**
     * Somebody was not: it was an urgent discussion, and the full meeting is due (T4d).
     *
     * @param missing at least one
     */
    record NotQuorate(List<Missing> missing) implements QuorumCheck {

        public NotQuorate {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("somebody is missing, or it is quorate");
            }
        }

        /** Who was missing, as one sentence. */
        public String words() {
            return missing.stream()
                    .map(Missing::words)
                    .collect(Collectors.joining("; ", "Missing: ", "."));
        }
    }

    /** Whether it was quorate. */
    default boolean quorate() {
        return this instanceof Quorate;
    }
}
