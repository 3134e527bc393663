package org.threshold.local.faults;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.threshold.local.server.Sql;
import org.threshold.local.up.RunningParts;

/** What the databases say became of what was taken. */
final class Ledger {

    private final Sql workflow;
    private final Sql notification;

    Ledger(RunningParts parts) {
        this.workflow = new Sql(parts.database("workflow"));
        this.notification = new Sql(parts.database("notification"));
    }

    /** How many rows of both lanes, and of the notification service's own, wait to be sent. */
    long unsent() {
        return workflow.number(
                        """
                        select (select count(*) from engine_outbox where sent_at is null)
                             + (select count(*) from event_outbox where sent_at is null)
                        """)
                + notification.number("select count(*) from outbox");
    }

    long withoutProcess(Collection<String> referrals) {
        return referrals.size()
                - workflow.number(
                        """
                        select count(*) from process_instance
                        where process = 'Referral' and subject_id = any (?)
                        """,
                        (Object) ids(referrals));
    }

    long withoutNotification(Collection<String> changes) {
        return changes.size()
                - workflow.number(
                        "select count(distinct change_id) from notification where change_id = any (?)",
                        (Object) ids(changes));
    }

    /** Requests that were sent to Kafka and that the notification service does not have. */
    long lostRequests(Instant since) {
        String sent =
                workflow.text(
                        """
                        select coalesce(string_agg(distinct body::jsonb #>> '{data,notificationId}', ','), '')
                        from event_outbox
                        where body::jsonb ->> 'topic' = 'threshold.notification-requests'
                          and created_at >= ?
                        """,
                        since.atOffset(ZoneOffset.UTC));
        if (sent.isEmpty()) {
            return 0;
        }
        UUID[] wanted = ids(List.of(sent.split(",", -1)));
        return wanted.length
                - notification.number(
                        "select count(*) from notification where id = any (?)", (Object) wanted);
    }

    /** Decided referrals whose next step the engine has not reached. */
    long notAdvanced(Collection<String> decided) {
        return decided.size() - steps(decided, "job_key is not null");
    }

    /** Steps beyond the one that each decision calls for. */
    long advancedTwice(Collection<String> decided) {
        return steps(decided, "true")
                - workflow.number(
                        "select count(distinct subject_id) from task where step = 'act-on-decision' and subject_id = any (?)",
                        (Object) ids(decided));
    }

    private long steps(Collection<String> decided, String condition) {
        return workflow.number(
                "select count(*) from task where step = 'act-on-decision' and subject_id = any (?) and "
                        + condition,
                (Object) ids(decided));
    }

    /** The 99th percentile from commit to sent of a lane's rows, in seconds. */
    double p99(String lane, Instant from, Instant to) {
        return Double.parseDouble(
                workflow.text(
                        """
                        select coalesce(percentile_cont(0.99) within group (
                            order by extract(epoch from coalesce(sent_at, now()) - created_at)), 0)
                        from %s where created_at between ? and ?
                        """
                                .formatted(lane),
                        from.atOffset(ZoneOffset.UTC),
                        to.atOffset(ZoneOffset.UTC)));
    }

    /** Rows of a key that were sent before one that comes first. */
    long outOfOrder(Instant since) {
        return outOfOrder("engine_outbox", since) + outOfOrder("event_outbox", since);
    }

    private long outOfOrder(String lane, Instant since) {
        return workflow.number(
                """
                select count(*) from %1$s later
                join %1$s earlier on earlier.key = later.key and earlier.sequence = later.sequence - 1
                where later.created_at >= ? and earlier.sent_at > later.sent_at
                """
                        .formatted(lane),
                since.atOffset(ZoneOffset.UTC));
    }

    private static UUID[] ids(Collection<String> texts) {
        return texts.stream().map(UUID::fromString).toArray(UUID[]::new);
    }
}
