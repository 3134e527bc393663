package org.threshold.workflow.otherchild.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.OtherChildOutcome;
import org.threshold.workflow.otherchild.app.OtherChildDecisions;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChild.About;
import org.threshold.workflow.otherchild.domain.OtherChild.Decision;
import org.threshold.workflow.otherchild.domain.OtherChild.Standing;
import org.threshold.workflow.otherchild.domain.OtherChildId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

@Repository
class JdbcOtherChildDecisions implements OtherChildDecisions {

    private static final String SELECT =
            """
            select id, case_ref, person_id, referral_id, asked_at, state, outcome, reason, decided_by, decided_at
            from other_child
            """;

    private final JdbcClient jdbc;

    JdbcOtherChildDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(OtherChild one) {
        var about = one.about();
        jdbc.sql(
                        """
                        insert into other_child (id, case_ref, person_id, referral_id, asked_at, state)
                        values (:id, :caseRef, :person, :referral, :askedAt, 'open')
                        """)
                .param("id", one.id().value())
                .param("caseRef", about.caseRef().value())
                .param("person", about.child().value())
                .param("referral", about.referral().value())
                .param("askedAt", utc(about.askedAt()))
                .update();
    }

    @Override
    public Optional<OtherChild> find(OtherChildId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(JdbcOtherChildDecisions::read)
                .optional();
    }

    @Override
    public void save(Actor by, OtherChild one) {
        jdbc.sql(
                        """
                        update other_child
                        set state = :state, outcome = :outcome, reason = :reason, decided_by = :by, decided_at = :at
                        where id = :id
                        """)
                .paramSource(
                        standing(one.standing())
                                .addValue("by", by.id().value())
                                .addValue("id", one.id().value()))
                .update();
    }

    private static MapSqlParameterSource standing(Standing standing) {
        return switch (standing) {
            case Standing.Open() -> standing("open", null, null);
            case Standing.Discussed(var at) -> standing("discussed", null, utc(at));
            case Standing.Decided(var decision, var at) ->
                    standing("decided", decision.outcome().code(), utc(at))
                            .addValue("reason", decision.reason());
        };
    }

    private static MapSqlParameterSource standing(
            String state, @Nullable String outcome, @Nullable OffsetDateTime at) {
        return new MapSqlParameterSource("state", state)
                .addValue("outcome", outcome)
                .addValue("at", at)
                .addValue("reason", "");
    }

    @Override
    public boolean asked(ReferralId referral, PersonId child) {
        return jdbc.sql(
                        """
                        select exists (select 1 from other_child
                                       where person_id = :person and (state = 'open' or referral_id = :referral))
                        """)
                .param("person", child.value())
                .param("referral", referral.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<OtherChild> openOf(ReferralId referral) {
        return jdbc.sql(SELECT + "where referral_id = :referral and state = 'open' order by id")
                .param("referral", referral.value())
                .query(JdbcOtherChildDecisions::read)
                .list();
    }

    @Override
    public List<OtherChild> of(CaseRef ref) {
        return jdbc.sql(SELECT + "where case_ref = :ref order by asked_at desc, id desc")
                .param("ref", ref.value())
                .query(JdbcOtherChildDecisions::read)
                .list();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update other_child set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }

    private static OtherChild read(ResultSet row, int number) throws SQLException {
        var about =
                new About(
                        new CaseRef(row.getString("case_ref")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new ReferralId(row.getObject("referral_id", UUID.class)),
                        instant(row, "asked_at"));
        return new OtherChild(
                new OtherChildId(row.getObject("id", UUID.class)), about, standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case "open" -> new Standing.Open();
            case "discussed" -> new Standing.Discussed(instant(row, "decided_at"));
            case "decided" -> decided(row);
            default -> throw new IllegalStateException("no such state: " + state);
        };
    }

    private static Standing decided(ResultSet row) throws SQLException {
        String code = row.getString("outcome");
        OtherChildOutcome outcome =
                Stream.of(OtherChildOutcome.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow();
        return new Standing.Decided(
                new Decision(outcome, row.getString("reason")), instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
