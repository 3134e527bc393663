package org.threshold.workflow.improvement.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.improvement.app.SupervisionWatches;
import org.threshold.workflow.improvement.domain.SupervisionWatch;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcSupervisionWatches implements SupervisionWatches {

    private static final String SELECT =
            "select id, case_ref, since, red_since from supervision_watch ";

    private final JdbcClient jdbc;

    JdbcSupervisionWatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SupervisionWatch> of(CaseRef ref) {
        return jdbc.sql(SELECT + "where case_ref = :case")
                .param("case", ref.value())
                .query((row, _) -> watch(row))
                .optional();
    }

    @Override
    public Optional<SupervisionWatch> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, _) -> watch(row))
                .optional();
    }

    @Override
    public void keep(SupervisionWatch watch, Optional<Instant> workFrom) {
        jdbc.sql(
                        """
                        insert into supervision_watch (id, case_ref, since, red_since, work_from)
                        values (:id, :case, :since, :red, :work)
                        on conflict (id) do update
                        set since = excluded.since, red_since = excluded.red_since, work_from = excluded.work_from
                        """)
                .param("id", watch.id())
                .param("case", watch.caseRef().value())
                .param("since", utc(watch.since()))
                .param("red", orNull(watch.redSince()))
                .param("work", orNull(workFrom))
                .update();
    }

    @Override
    public List<CaseRef> toOpen(Instant now, int most) {
        return jdbc.sql(
                        """
                        select case_ref from supervision_watch where work_from <= :now
                        order by work_from limit :most
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> new CaseRef(row.getString("case_ref")))
                .list();
    }

    private static SupervisionWatch watch(ResultSet row) throws SQLException {
        return new SupervisionWatch(
                row.getObject("id", UUID.class),
                new CaseRef(row.getString("case_ref")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("red_since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime orNull(Optional<Instant> instant) {
        return instant.map(JdbcSupervisionWatches::utc).orElse(null);
    }
}
