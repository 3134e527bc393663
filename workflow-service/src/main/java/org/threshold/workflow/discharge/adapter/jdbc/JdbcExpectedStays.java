package org.threshold.workflow.discharge.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ExpectedStays;
import org.threshold.workflow.discharge.app.ExpectedStays.Reviewed;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcExpectedStays implements ExpectedStays {

    private static final String SELECT =
            "select id, case_ref, admitted_at, why, reason, ended_at is null as open from expected_stay";

    private final JdbcClient jdbc;
    private final PlanTables plans;

    JdbcExpectedStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.plans = new PlanTables(jdbc);
    }

    @Override
    public void add(ExpectedStay stay, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into expected_stay (id, case_ref, admitted_at, why, reason, recorded_by, recorded_at)
                        values (:id, :case, :admittedAt, :why, :reason, :by, :at)
                        """)
                .param("id", stay.id().value())
                .param("case", stay.caseRef().value())
                .param("admittedAt", utc(stay.admittedAt()))
                .param("why", stay.why().code())
                .param("reason", stay.reason())
                .param("by", by.id().value())
                .param("at", utc(at))
                .update();
    }

    @Override
    public Optional<ExpectedStay> find(ExpectedStayId id) {
        return one(id, "");
    }

    @Override
    public Optional<ExpectedStay> lock(ExpectedStayId id) {
        return one(id, " for update");
    }

    private Optional<ExpectedStay> one(ExpectedStayId id, String lock) {
        return jdbc.sql(SELECT + " where id = :id" + lock)
                .param("id", id.value())
                .query(JdbcExpectedStays::stay)
                .optional();
    }

    @Override
    public Optional<ExpectedStay> openOf(CaseRef ref) {
        return ofCase(ref, " and ended_at is null");
    }

    @Override
    public Optional<ExpectedStay> latestOf(CaseRef ref) {
        return ofCase(ref, " order by ended_at is null desc, recorded_at desc, id limit 1");
    }

    private Optional<ExpectedStay> ofCase(CaseRef ref, String rest) {
        return jdbc.sql(SELECT + " where case_ref = :case" + rest)
                .param("case", ref.value())
                .query(JdbcExpectedStays::stay)
                .optional();
    }

    @Override
    public List<ExpectedStay> open(int most) {
        return jdbc.sql(SELECT + " where ended_at is null order by recorded_at, id limit :most")
                .param("most", most)
                .query(JdbcExpectedStays::stay)
                .list();
    }

    @Override
    public boolean knownFor(CaseRef ref, Instant admittedAt) {
        return jdbc.sql(
                        """
                        select exists (select from expected_stay
                                       where case_ref = :case and admitted_at = :at)
                        """)
                .param("case", ref.value())
                .param("at", utc(admittedAt))
                .query(Boolean.class)
                .single();
    }

    private static ExpectedStay stay(ResultSet row, int number) throws SQLException {
        return new ExpectedStay(
                new ExpectedStayId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                row.getObject("admitted_at", OffsetDateTime.class).toInstant(),
                Expectation.of(row.getString("why")),
                row.getString("reason"),
                row.getBoolean("open"));
    }

    @Override
    public void end(ExpectedStayId id, String why, Instant at) {
        jdbc.sql(
                        """
                        update expected_stay set ended_at = :at, ended_why = :why
                        where id = :id and ended_at is null
                        """)
                .param("at", utc(at))
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    @Override
    public void agree(ContingencyPlan plan, Actor by) {
        plans.agree(plan, by);
    }

    @Override
    public Optional<ContingencyPlan> planOf(ExpectedStayId id) {
        return plans.planOf(id);
    }

    @Override
    public void reviewed(ExpectedStayId id, ContingencyReview review, Actor by, Instant at) {
        plans.reviewed(id, review, by, at);
    }

    @Override
    public List<Reviewed> reviews(ExpectedStayId id) {
        return plans.reviews(id);
    }

    @Override
    public void letGoOn(ExpectedStayId id, String why, Instant until) {
        plans.letGoOn(id, why, until);
    }

    @Override
    public Optional<Instant> goesOnUntil(ExpectedStayId id) {
        return plans.goesOnUntil(id);
    }

    @Override
    public void carriedOut(ExpectedStayId id, String done, Actor by, Instant at) {
        plans.carriedOut(id, done, by, at);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
