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

    /** What it means of a meeting that is not held yet, as a sentence. */
    default String foreseen() {
        return switch (this) {
            case Quorate() -> "If those come who say so, the meeting is quorate.";
            case NotQuorate not ->
                    "If only those come who say so, the meeting is not quorate. " + not.words();
        };
    }

    /** Whether it was quorate. */
    default boolean quorate() {
        return this instanceof Quorate;
    }
}
