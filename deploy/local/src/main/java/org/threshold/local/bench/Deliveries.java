package org.threshold.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.local.server.Polling;
import org.threshold.local.server.Sql;

/** What both services' rows say of telling agencies. */
final class Deliveries {

    /** Ours are told by a page; every other agency by its webhook. */
    private static final String THE_FOUR = "('police', 'hospital', 'gp', 'health-visiting')";

    /** As PostgreSQL writes {@code timestamptz} to a session in UTC. */
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendLiteral(' ')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendOffset("+HH:mm", "+00")
                    .toFormatter();

    private final Sql workflow;
    private final Sql notification;

    Deliveries(Sql workflow, Sql notification) {
        this.workflow = workflow;
        this.notification = notification;
    }

    /**
     * One notification of one of the four agencies.
     *
     * @param written when the change's transaction wrote the outbox row
     * @param recorded when the agency's 2xx was recorded, in real time; empty when it was not yet
     */
    record Delivered(String change, String agency, Instant written, Optional<Instant> recorded) {}

    /**
     * Whoever is told of the changes.
     *
     * @param atMost how long to wait until everybody has been
     */
    List<Delivered> of(Collection<String> changes, Duration atMost) {
        List<List<@Nullable String>> told = told(changes);
        Polling.until(atMost, () -> recorded(told).size() == told.size());
        Map<String, Instant> recorded = recorded(told);
        return told.stream().map(row -> delivered(row, recorded)).toList();
    }

    private static Delivered delivered(List<@Nullable String> row, Map<String, Instant> recorded) {
        return new Delivered(
                String.valueOf(row.get(1)),
                String.valueOf(row.get(2)),
                instant(row.get(3)),
                Optional.ofNullable(recorded.get(String.valueOf(row.getFirst()))));
    }

    private List<List<@Nullable String>> told(Collection<String> changes) {
        return workflow.rows(
                """
                select n.id, n.change_id, n.agency, min(o.created_at)
                from notification n
                join event_outbox o on o.created_at >= ?::timestamptz - interval '1 minute'
                                   and o.body::jsonb #>> '{data,notificationId}' = n.id::text
                where n.change_id = any (?) and n.agency in %s
                group by n.id, n.change_id, n.agency
                """
                        .formatted(THE_FOUR),
                earliest(changes),
                ids(changes));
    }

    /** The outbox is long after a few runs; rows from before the changes are passed over. */
    private String earliest(Collection<String> changes) {
        return workflow.text(
                """
                select coalesce(min(recorded_at), now()) - make_interval(secs => (select offset_seconds from simulated_time))
                from change_of_circumstance where id = any (?)
                """,
                (Object) ids(changes));
    }

    /** Business time less what it is ahead of real time. */
    private Map<String, Instant> recorded(List<List<@Nullable String>> told) {
        long ahead = workflow.number("select offset_seconds from simulated_time");
        List<String> notifications =
                told.stream().map(row -> String.valueOf(row.getFirst())).toList();
        Map<String, Instant> recorded = new HashMap<>();
        for (List<@Nullable String> row :
                notification.rows(
                        """
                        select notification_id, min(at) from state_change
                        where state = 'delivered' and notification_id = any (?)
                        group by notification_id
                        """,
                        (Object) ids(notifications))) {
            recorded.put(String.valueOf(row.get(0)), instant(row.get(1)).minusSeconds(ahead));
        }
        return recorded;
    }

    static Instant instant(@Nullable String text) {
        return OffsetDateTime.parse(String.valueOf(text), INSTANT).toInstant();
    }

    private static UUID[] ids(Collection<String> texts) {
        return texts.stream().map(UUID::fromString).toArray(UUID[]::new);
    }
}
