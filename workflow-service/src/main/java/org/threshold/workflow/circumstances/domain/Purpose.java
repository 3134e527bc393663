package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.NotificationId;

/** What a notification is for. */
public sealed interface Purpose {

    /** Say that it happened. */
    record Tell() implements Purpose {}

    /** Say that what the recipient was told before was wrong. */
    record Correct(NotificationId original) implements Purpose {}

    /** Say that what the recipient was told before did not happen. */
    record Withdraw(NotificationId original) implements Purpose {}

    /** As stored and sent. */
    default String code() {
        return switch (this) {
            case Tell _ -> "tell";
            case Correct _ -> "correct";
            case Withdraw _ -> "withdraw";
        };
    }
}
