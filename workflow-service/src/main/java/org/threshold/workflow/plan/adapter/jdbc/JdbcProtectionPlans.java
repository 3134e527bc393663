package org.threshold.workflow.plan.adapter.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.app.ProtectionPlans;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcProtectionPlans implements ProtectionPlans {

    private static final String SELECT =
            """
            select id, case_ref, child_id, held_on, beside_case, state, reason, instead, came, category, lead, members,
                   must_change, ended_on, end_reason, after_it
            from child_protection_plan
            """;

    private final JdbcClient jdbc;
    private final MeetingRows meetings;

    JdbcProtectionPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.meetings = new MeetingRows(jdbc);
    }

    @Override
    public void add(ProtectionPlan one) {
        var about = one.about();
        jdbc.sql(
                        """
                        insert into child_protection_plan (id, case_ref, child_id, held_on, beside_case, others_asked)
                        values (:id, :caseRef, :child, :on, :beside, cast(:beside as text) is not null)
                        """)
                .param("id", one.id().value())
                .param("caseRef", about.caseRef().value())
                .param("child", about.child().value())
                .param("on", about.heldOn())
                .param("beside", about.beside().map(CaseRef::value).orElse(null))
                .update();
        save(one);
    }

    @Override
    public Optional<ProtectionPlan> find(ProtectionPlanId id) {
        return read(id, "");
    }

    @Override
    public Optional<ProtectionPlan> lock(ProtectionPlanId id) {
        return read(id, " for update");
    }

    private Optional<ProtectionPlan> read(ProtectionPlanId id, String lock) {
        return whole(
                        jdbc.sql(SELECT + "where id = :id" + lock)
                                .param("id", id.value())
                                .query(ProtectionPlanRow::read)
                                .list())
                .stream()
                .findFirst();
    }

    @Override
    public void save(ProtectionPlan one) {
        var stands = new StandingParams(one.standing());
        jdbc.sql(
                        """
                        update child_protection_plan
                        set state = :state, reason = :reason, instead = :instead, came = :came,
                            category = :category, lead = :lead, members = :members,
                            must_change = :mustChange, ended_on = :endedOn, end_reason = :endReason,
                            after_it = :after
                        where id = :id
                        """)
                .param("id", one.id().value())
                .param("state", stands.state())
                .param("reason", stands.reason())
                .param("instead", stands.instead())
                .param("came", stands.came())
                .param("category", stands.category())
                .param("lead", stands.group().lead())
                .param("members", ProtectionPlanRow.codes(stands.group().members()))
                .param("mustChange", stands.group().mustChange())
                .param("endedOn", stands.endedOn())
                .param("endReason", stands.endReason())
                .param("after", stands.after())
                .update();
        meetings.save(one);
    }

    @Override
    public List<ProtectionPlan> of(CaseRef ref) {
        return whole(
                jdbc.sql(SELECT + "where case_ref = :ref order by held_on desc, id desc")
                        .param("ref", ref.value())
                        .query(ProtectionPlanRow::read)
                        .list());
    }

    @Override
    public List<ProtectionPlan> ofChildren(Collection<PersonId> children) {
        return whole(
                jdbc.sql(
                                SELECT
                                        + "where child_id = any (:children)"
                                        + " order by held_on desc, id desc")
                        .param(
                                "children",
                                children.stream().map(PersonId::value).toArray(UUID[]::new))
                        .query(ProtectionPlanRow::read)
                        .list());
    }

    @Override
    public List<ProtectionPlan> open(Collection<CaseRef> refs) {
        return whole(
                jdbc.sql(
                                SELECT
                                        + "where case_ref = any (:refs) and state in ('to-decide', 'made')"
                                        + " order by held_on desc, id desc")
                        .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                        .query(ProtectionPlanRow::read)
                        .list());
    }

    private List<ProtectionPlan> whole(List<ProtectionPlan> rows) {
        var found = meetings.of(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(
                        row ->
                                new ProtectionPlan(
                                        row.id(),
                                        row.about(),
                                        row.standing(),
                                        found.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    @Override
    public List<ProtectionPlanId> othersToAsk(int most) {
        return jdbc.sql(
                        """
                        select id from child_protection_plan where not others_asked
                        order by held_on, id limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new ProtectionPlanId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public void othersAsked(ProtectionPlanId id) {
        jdbc.sql("update child_protection_plan set others_asked = true where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update child_protection_plan set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
