package org.threshold.workflow.investigation.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.Suspects;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.investigation.domain.Suspect.Review;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.investigation.domain.SuspectId;
import org.threshold.workflow.investigation.domain.SuspectStatus;

@Repository
class JdbcSuspects implements Suspects {

    /** Each suspect with the status that holds. */
    private static final String SUSPECT =
            """
            select suspect.id, suspect.investigation_id, suspect.role, suspect.who,
                   held.status, held.conditions, held.review
            from suspect
            join lateral (select status, conditions, review from suspect_status
                          where suspect_id = suspect.id
                          order by number desc limit 1) held on true
            """;

    private final JdbcClient jdbc;

    JdbcSuspects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Actor by, Suspect suspect, Instant at) {
        jdbc.sql(
                        """
                        insert into suspect (id, investigation_id, role, who, recorded_by, recorded_at)
                        values (:id, :investigation, :role, :who, :by, :at)
                        """)
                .param("id", suspect.id().value())
                .param("investigation", suspect.investigation().value())
                .param("role", suspect.role().code())
                .param("who", suspect.who())
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .update();
        stand(by, suspect, at);
    }

    @Override
    public void stand(Actor by, Suspect suspect, Instant at) {
        jdbc.sql(
                        """
                        insert into suspect_status (suspect_id, number, status, conditions, review, recorded_by,
                                                    recorded_at)
                        select :id, coalesce(max(number), 0) + 1, :status, :conditions, cast(:review as uuid),
                               cast(:by as uuid), cast(:at as timestamptz)
                        from suspect_status where suspect_id = :id
                        """)
                .param("id", suspect.id().value())
                .param("status", suspect.stand().status().code())
                .param("conditions", suspect.stand().conditions())
                .param("review", item(suspect.review()))
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .update();
    }

    private static @Nullable UUID item(Review review) {
        return switch (review) {
            case Review.None() -> null;
            case Review.Due(var item) -> item.value();
        };
    }

    @Override
    public Optional<Suspect> reviewedBy(ItemId review) {
        return jdbc.sql(
                        SUSPECT
                                + """
                                where suspect.id = (select suspect_id from suspect_status
                                                    where review = :review)
                                """)
                .param("review", review.value())
                .query(JdbcSuspects::read)
                .optional();
    }

    @Override
    public List<Suspect> of(InvestigationId id) {
        return jdbc.sql(SUSPECT + " where suspect.investigation_id = :id order by suspect.id")
                .param("id", id.value())
                .query(JdbcSuspects::read)
                .list();
    }

    private static Suspect read(ResultSet row, int number) throws SQLException {
        return new Suspect(
                new SuspectId(Columns.id(row, "id")),
                Columns.investigation(row),
                RoleInCase.of(row.getString("role")),
                row.getString("who"),
                new Stand(SuspectStatus.of(row.getString("status")), row.getString("conditions")),
                Columns.maybeId(row, "review")
                        .<Review>map(id -> new Review.Due(new ItemId(id)))
                        .orElseGet(Review.None::new));
    }
}
