package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Said;
import org.threshold.notification.delivery.StateLog;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.jdbc.Times;

/** States that were said, in PostgreSQL. */
@Repository
class JdbcStateLog implements StateLog {

    private static final String ADD =
            """
            insert into state_change (id, notification_id, rung, state, reason, at)
            select cast(one.id as uuid), :notification, :rung, one.state, one.reason, :at
            from unnest(cast(:ids as text[]), cast(:states as text[]), cast(:reasons as text[]))
                 as one (id, state, reason)
            on conflict (notification_id, rung, state) do nothing
            returning state
            """;

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcStateLog(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public List<Said> add(NotificationId id, int rung, List<Said> said, Instant at) {
        Set<String> added =
                jdbc.sql(ADD)
                        .param("ids", each(said, one -> ids.next().toString()))
                        .param("notification", id.value())
                        .param("rung", rung)
                        .param("states", each(said, Said::code))
                        .param("reasons", each(said, one -> one.reasonIfAny().orElse(null)))
                        .param("at", Times.column(at))
                        .query((row, index) -> row.getString("state"))
                        .set();
        return said.stream().filter(one -> added.contains(one.code())).toList();
    }

    private static @Nullable String[] each(
            List<Said> said, Function<Said, @Nullable String> value) {
        return said.stream().map(value).toArray(String[]::new);
    }
}
