package org.threshold.workflow.circumstances.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.Tellings;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;

@Repository
class JdbcTellings implements Tellings {

    private static final String TELLING =
            """
            select number, kind, agency, role, at, deliver_by, state
            from notification_telling where notification_id = :id
            """;

    private final JdbcClient jdbc;

    JdbcTellings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(NotificationId id, Telling telling) {
        return jdbc.sql(
                                """
                                insert into notification_telling (notification_id, number, kind, agency, role, at,
                                                                  deliver_by, state)
                                values (:id, :number, :kind, :agency, :role, :at, :deliverBy, :state)
                                on conflict (notification_id, number) do nothing
                                """)
                        .param("id", id.value())
                        .param("number", telling.number())
                        .param("kind", telling.kind().code())
                        .param("agency", telling.to().agency().code())
                        .param("role", telling.to().role())
                        .param("at", Rows.utc(telling.at()))
                        .param("deliverBy", Rows.utc(telling.deliverBy()))
                        .param("state", telling.state().code())
                        .update()
                == 1;
    }

    @Override
    public Optional<Telling> last(NotificationId id) {
        return jdbc.sql(TELLING + " order by number desc limit 1")
                .param("id", id.value())
                .query(NotificationRow::telling)
                .optional();
    }

    @Override
    public List<Telling> of(NotificationId id) {
        return jdbc.sql(TELLING + " order by number")
                .param("id", id.value())
                .query(NotificationRow::telling)
                .list();
    }

    @Override
    public boolean reported(NotificationId id, int number, DeliveryState state) {
        return lock(id, number).filter(telling -> state.after(telling.state())).isPresent()
                && jdbc.sql(
                                        """
                                        update notification_telling set state = :state
                                        where notification_id = :id and number = :number
                                        """)
                                .param("state", state.code())
                                .param("id", id.value())
                                .param("number", number)
                                .update()
                        == 1;
    }

    private Optional<Telling> lock(NotificationId id, int number) {
        return jdbc.sql(TELLING + " and number = :number for update")
                .param("id", id.value())
                .param("number", number)
                .query(NotificationRow::telling)
                .optional();
    }

    @Override
    public Optional<TellingKind> takeStep(NotificationId id, long job) {
        return jdbc.sql(
                        """
                        update notification_telling set job = :job
                        where notification_id = :id
                          and number = (select number from notification_telling
                                        where notification_id = :id and kind in ('ring', 'take-over')
                                          and (job is null or job = :job)
                                        order by (job is not null) desc, number
                                        limit 1)
                        returning kind
                        """)
                .param("job", job)
                .param("id", id.value())
                .query((row, number) -> Rows.constant(TellingKind.class, row.getString("kind")))
                .optional();
    }

    @Override
    public boolean stepsLeft(NotificationId id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from notification_telling
                                       where notification_id = :id and kind in ('ring', 'take-over')
                                         and job is null)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void stepsUntold(NotificationId id) {
        jdbc.sql(
                        """
                        update notification_telling set job = null
                        where notification_id = :id
                          and (kind = 'take-over' or (kind = 'ring' and state = 'asked'))
                        """)
                .param("id", id.value())
                .update();
    }
}
