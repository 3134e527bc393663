package org.threshold.workflow.assessment.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.assessment.app.Capacities;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.assessment.domain.SignedFor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcCapacities implements Capacities {

    private static final String SELECT = "select id, case_ref, adult_id from parenting_capacity ";

    private final JdbcClient jdbc;
    private final CapacityRows rows;

    JdbcCapacities(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new CapacityRows(jdbc);
    }

    @Override
    public void add(Capacity capacity) {
        jdbc.sql(
                        """
                        insert into parenting_capacity (id, case_ref, adult_id)
                        values (:id, :case, :adult)
                        """)
                .param("id", capacity.id().value())
                .param("case", capacity.caseRef().value())
                .param("adult", capacity.adult().value())
                .update();
    }

    @Override
    public Optional<Capacity> find(CapacityId id) {
        return one(id, "");
    }

    @Override
    public Optional<Capacity> lock(CapacityId id) {
        return one(id, " for update");
    }

    private Optional<Capacity> one(CapacityId id, String lock) {
        return jdbc.sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public List<Capacity> of(List<CaseRef> refs) {
        return jdbc.sql(SELECT + "where case_ref = any(:refs) order by begun")
                .param("refs", Columns.refs(refs))
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public void answered(CapacityId id, CapacityGiven given, ActorId by, Instant at) {
        rows.add(id, given, by, at);
    }

    @Override
    public void signed(CapacityId id, SignedFor sign) {
        rows.sign(id, sign);
    }

    private Capacity read(ResultSet row) throws SQLException {
        UUID id = Columns.id(row, "id");
        return new Capacity(
                new CapacityId(id),
                new CaseRef(row.getString("case_ref")),
                new PersonId(Columns.id(row, "adult_id")),
                rows.answers(id),
                rows.words(id),
                rows.signed(id));
    }
}
