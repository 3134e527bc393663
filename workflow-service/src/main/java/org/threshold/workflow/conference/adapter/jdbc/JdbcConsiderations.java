package org.threshold.workflow.conference.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.conference.app.Considerations;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcConsiderations implements Considerations {

    private static final String SELECT =
            """
            select id, case_ref, child_id, adult_id, plans, how, since, state, reason, decided_by,
                   decided_at, chair, discussed_at, held_on
            from conference_consideration
            """;

    private final JdbcClient jdbc;

    JdbcConsiderations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Consideration one) {
        var about = one.about();
        jdbc.sql(
                        """
                        insert into conference_consideration
                            (id, case_ref, child_id, adult_id, plans, how, since, state)
                        values (:id, :case, :child, :adult, :plans, :how, :since, :state)
                        """)
                .param("id", one.id().value())
                .param("case", about.caseRef().value())
                .param("child", about.child().value())
                .param("adult", about.adult().value())
                .param("plans", about.plans().toArray(String[]::new))
                .param("how", about.how().name())
                .param("since", Columns.utc(about.since()))
                .param("state", ConsiderationRow.WAITING)
                .update();
    }

    @Override
    public Optional<Consideration> find(ConsiderationId id) {
        return read(id, "");
    }

    @Override
    public Optional<Consideration> lock(ConsiderationId id) {
        return read(id, " for update");
    }

    private Optional<Consideration> read(ConsiderationId id, String lock) {
        return jdbc.sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(ConsiderationRow::read)
                .optional();
    }

    @Override
    public void save(Consideration one) {
        jdbc.sql(
                        """
                        update conference_consideration
                        set state = :state, reason = :reason, decided_by = :decidedBy,
                            decided_at = :decidedAt, chair = :chair, discussed_at = :discussedAt,
                            held_on = :heldOn
                        where id = :id
                        """)
                .paramSource(StandingColumns.of(one))
                .update();
    }

    @Override
    public boolean waits(CaseRef ref, PersonId adult) {
        return jdbc.sql(
                        """
                        select exists (select from conference_consideration
                                       where case_ref = :case and adult_id = :adult and state = :state)
                        """)
                .param("case", ref.value())
                .param("adult", adult.value())
                .param("state", ConsiderationRow.WAITING)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Consideration> of(CaseRef ref) {
        return jdbc.sql(SELECT + "where case_ref = :case order by since desc, id desc")
                .param("case", ref.value())
                .query(ConsiderationRow::read)
                .list();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update conference_consideration set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
