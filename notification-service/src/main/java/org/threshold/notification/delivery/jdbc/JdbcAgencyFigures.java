package org.threshold.notification.delivery.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.AgencyFigures;
import org.threshold.notification.delivery.AgencyFigures.Oldest;
import org.threshold.notification.delivery.DeliveryState;
import org.threshold.notification.platform.jdbc.Times;

/** What PostgreSQL's rows say of telling each agency. */
@Repository
class JdbcAgencyFigures implements AgencyFigures.Source {

    private static final String AGENCIES =
            "select agency from directory_channel union select agency from notification";

    private static final String FIGURES =
            """
            with rungs as (
                select d.agency, %s, coalesce(sum(d.attempts), 0) as attempts
                from delivery d group by d.agency)
            select a.agency, rungs.*,
                   (select min(n.requested_at) from notification n
                    where n.agency = a.agency and n.acknowledged_at is null) as unacknowledged,
                   (select min(n.requested_at)
                    from delivery d join notification n on n.id = d.notification_id
                    where d.agency = a.agency
                      and d.state in ('queued', 'sent', 'late')) as undelivered,
                   (select max(s.at)
                    from delivery d join state_change s on s.notification_id = d.notification_id
                                                       and s.rung = d.rung
                    where d.agency = a.agency and s.state = 'delivered') as last_delivered
            from (%s) a
            left join rungs on rungs.agency = a.agency
            """
                    .formatted(counts(), AGENCIES);

    private final JdbcClient jdbc;

    JdbcAgencyFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> agencies() {
        return jdbc.sql(AGENCIES).query((row, index) -> row.getString(1)).list();
    }

    @Override
    public List<AgencyFigures> all() {
        return jdbc.sql(FIGURES).query((row, index) -> figures(row)).list();
    }

    /** A column for each state there is, named as its code. */
    private static String counts() {
        return String.join(
                ", ",
                List.of(DeliveryState.values()).stream()
                        .map(DeliveryState::code)
                        .map(
                                code ->
                                        "count(*) filter (where d.state = '%1$s') as %1$s"
                                                .formatted(code))
                        .toList());
    }

    private static AgencyFigures figures(ResultSet row) throws SQLException {
        Map<DeliveryState, Long> rungs = new EnumMap<>(DeliveryState.class);
        for (DeliveryState state : DeliveryState.values()) {
            rungs.put(state, row.getLong(state.code()));
        }
        return new AgencyFigures(
                row.getString(1),
                new Oldest(
                        Times.readIfAny(row, "unacknowledged").orElse(null),
                        Times.readIfAny(row, "undelivered").orElse(null)),
                rungs,
                row.getLong("attempts"),
                Times.readIfAny(row, "last_delivered").orElse(null));
    }
}
