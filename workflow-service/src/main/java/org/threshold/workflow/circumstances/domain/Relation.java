package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.ChangeId;

/** How a row of the record stands to an earlier one. */
public sealed interface Relation {

    /** It stands for itself. */
    record First() implements Relation {}

    /** It says what an earlier one should have said. */
    record Correction(ChangeId original) implements Relation {}

    /** It says that an earlier one did not happen, and why in its detail. */
    record Withdrawal(ChangeId original) implements Relation {}

    /** As stored and sent. */
    default String code() {
        return switch (this) {
            case First _ -> "first";
            case Correction _ -> "correction";
            case Withdrawal _ -> "withdrawal";
        };
    }
}
