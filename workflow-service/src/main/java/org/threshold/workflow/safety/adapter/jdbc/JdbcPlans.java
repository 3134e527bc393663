package org.threshold.workflow.safety.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.Plans;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.safety.domain.PlanReview;
import org.threshold.workflow.safety.domain.PlanReview.Outcome;
import org.threshold.workflow.safety.domain.RankAnswer;

@Repository
class JdbcPlans implements Plans {

    private final JdbcClient jdbc;
    private final PlanRows rows;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new PlanRows(jdbc);
    }

    @Override
    public void add(OutOfHoursPlan plan, Actor by) {
        jdbc.sql(
                        """
                        insert into out_of_hours_plan (id, contact_id, case_ref, risks, whereabouts, contingency,
                                                       expires_at, agreed_by, agreed_at, review_due_at, live)
                        values (:id, :contact, :case, :risks, :whereabouts, :contingency,
                                :expiresAt, :by, :agreedAt, :reviewDueAt, :live)
                        """)
                .param("id", plan.id().value())
                .param("contact", plan.about().contact().value())
                .param("case", plan.about().caseRef().value())
                .param("risks", plan.plan().risks())
                .param("whereabouts", plan.plan().whereabouts())
                .param("contingency", plan.plan().contingency())
                .param("expiresAt", Columns.utc(PlanRows.expiresAt(plan.plan())))
                .param("by", by.id().value())
                .param("agreedAt", Columns.utc(plan.agreedAt()))
                .param("reviewDueAt", Columns.utc(plan.reviewDueAt()))
                .param("live", plan.live())
                .update();
        rows.addActions(plan.id(), plan.plan().actions());
    }

    @Override
    public Optional<OutOfHoursPlan> find(PlanId id) {
        return one(id, "");
    }

    @Override
    public Optional<OutOfHoursPlan> lock(PlanId id) {
        return one(id, " for update");
    }

    private Optional<OutOfHoursPlan> one(PlanId id, String lock) {
        return jdbc.sql(PlanRows.SELECT + " where id = :id" + lock)
                .param("id", id.value())
                .query(PlanRows::plan)
                .optional();
    }

    @Override
    public void save(OutOfHoursPlan plan) {
        jdbc.sql(
                        """
                        update out_of_hours_plan
                        set expires_at = :expiresAt, review_due_at = :reviewDueAt, live = :live
                        where id = :id
                        """)
                .param("expiresAt", Columns.utc(PlanRows.expiresAt(plan.plan())))
                .param("reviewDueAt", Columns.utc(plan.reviewDueAt()))
                .param("live", plan.live())
                .param("id", plan.id().value())
                .update();
    }

    @Override
    public void keep(PlanId id, PlanReview review, Actor by, Instant at) {
        jdbc.sql(
                        """
                        insert into plan_review (plan_id, outcome, done, changes, rank_answer, reviewed_by,
                                                 reviewed_at)
                        values (:id, :outcome, :done, :changes, :rank, :by, :at)
                        """)
                .param("id", id.value())
                .param("outcome", review.outcome().code())
                .param("done", review.done())
                .param("changes", review.changes())
                .param("rank", review.rank().code())
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public List<Reviewed> reviews(PlanId id) {
        return jdbc.sql(
                        """
                        select outcome, done, changes, rank_answer, reviewed_at from plan_review
                        where plan_id = :id order by position
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Reviewed(
                                        Outcome.of(row.getString("outcome")).orElseThrow(),
                                        row.getString("done"),
                                        row.getString("changes"),
                                        RankAnswer.of(row.getString("rank_answer")),
                                        Columns.instant(row, "reviewed_at")))
                .list();
    }

    @Override
    public List<OutOfHoursPlan> live(int most) {
        return many(" where live order by review_due_at, id limit :most", "most", most);
    }

    @Override
    public List<OutOfHoursPlan> soonest(int most) {
        return many(" where live order by expires_at, id limit :most", "most", most);
    }

    @Override
    public Optional<OutOfHoursPlan> of(ContactId contact) {
        return many(" where contact_id = :contact", "contact", contact.value()).stream()
                .findFirst();
    }

    @Override
    public List<OutOfHoursPlan> latest(int most) {
        return many(" order by agreed_at desc, id desc limit :most", "most", most);
    }

    @Override
    public List<OutOfHoursPlan> of(CaseRef ref) {
        return many(
                " where case_ref = :case order by agreed_at desc, id desc", "case", ref.value());
    }

    private List<OutOfHoursPlan> many(String which, String name, Object value) {
        return jdbc.sql(PlanRows.SELECT + which).param(name, value).query(PlanRows::plan).list();
    }
}
