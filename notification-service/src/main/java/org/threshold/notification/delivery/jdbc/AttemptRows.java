package org.threshold.notification.delivery.jdbc;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.Attempt;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.Outcome;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Gone;
import org.threshold.notification.delivery.Outcome.Refused;
import org.threshold.notification.delivery.Outcome.Rejected;
import org.threshold.notification.delivery.Outcome.Unanswered;
import org.threshold.notification.delivery.Outcome.Unattended;
import org.threshold.notification.delivery.Outcome.Unreachable;
import org.threshold.notification.delivery.Outcome.Unusable;
import org.threshold.notification.platform.jdbc.Times;

/** Attempts in PostgreSQL, one row each. */
@Repository
class AttemptRows {

    private final JdbcClient jdbc;

    AttemptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DeliveryId id, int number, Attempt attempt) {
        jdbc.sql(
                        """
                        insert into attempt
                            (delivery_id, number, channel, started_at, outcome, status, took_ms)
                        values (:id, :number, :channel, :startedAt, :outcome, :status, :tookMs)
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("channel", attempt.channel())
                .param("startedAt", Times.column(attempt.startedAt()))
                .param("outcome", attempt.outcome().code())
                .param("status", status(attempt.outcome()))
                .param("tookMs", attempt.took().toMillis())
                .update();
    }

    private static @Nullable Integer status(Outcome outcome) {
        return switch (outcome) {
            case Accepted(int status, var reader) -> status;
            case Unattended(int status) -> status;
            case Refused(int status, var pause) -> status;
            case Gone(int status) -> status;
            case Rejected(int status) -> status;
            case Unanswered unanswered -> null;
            case Unreachable unreachable -> null;
            case Unusable unusable -> null;
        };
    }
}
