package org.threshold.workflow.carer.adapter.jdbc;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.carer.app.CarerChecks;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcCarerChecks implements CarerChecks {

    private static final String SELECT =
            """
            select id, case_ref, change_id, known_at, name, born_on, relationship, known, address, others, police,
                   police_result, care, care_result, checked_by, checked_at
            from carer_check
            """;

    private final JdbcClient jdbc;
    private final OtherRows others;

    JdbcCarerChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.others = new OtherRows(jdbc);
    }

    @Override
    public void add(CarerCheck one) {
        jdbc.sql(
                        """
                        insert into carer_check
                            (id, case_ref, change_id, known_at, name, born_on, relationship, known, address, others, police,
                             police_result, care, care_result, checked_by, checked_at)
                        values (:id, :caseRef, :change, :knownAt, :name, :born, :relationship, :known, :address, :others, :police,
                                :policeResult, :care, :careResult, :checkedBy, :checkedAt)
                        """)
                .paramSource(
                        details(one)
                                .addValue("caseRef", one.about().caseRef().value())
                                .addValue("change", one.about().change().value())
                                .addValue(
                                        "knownAt", one.about().knownAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    @Override
    public Optional<CarerCheck> find(CarerCheckId id) {
        return read(id, "");
    }

    @Override
    public Optional<CarerCheck> lock(CarerCheckId id) {
        return read(id, " for update");
    }

    private Optional<CarerCheck> read(CarerCheckId id, String lock) {
        return jdbc.sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(CarerCheckRow::read)
                .optional()
                .map(others::of);
    }

    @Override
    public void save(CarerCheck one) {
        jdbc.sql(
                        """
                        update carer_check
                        set name = :name, born_on = :born, relationship = :relationship, known = :known, address = :address,
                            others = :others, police = :police, police_result = :policeResult, care = :care,
                            care_result = :careResult, checked_by = :checkedBy, checked_at = :checkedAt
                        where id = :id
                        """)
                .paramSource(details(one))
                .update();
        others.save(one);
    }

    private static MapSqlParameterSource details(CarerCheck one) {
        var who = one.details().who();
        var home = one.details().home();
        var checks = one.details().checks();
        return new MapSqlParameterSource("id", one.id().value())
                .addValue("name", who.name())
                .addValue("born", who.born().orElse(null))
                .addValue("relationship", who.relationship())
                .addValue("known", who.meant().code())
                .addValue("address", home.address())
                .addValue("others", home.others())
                .addValue("police", checks.police().code())
                .addValue("policeResult", checks.policeResult())
                .addValue("care", checks.care().code())
                .addValue("careResult", checks.careResult())
                .addValue("checkedBy", one.checked().map(it -> it.by().value()).orElse(null))
                .addValue(
                        "checkedAt",
                        one.checked().map(it -> it.at().atOffset(ZoneOffset.UTC)).orElse(null));
    }

    @Override
    public void about(CarerCheckId id, ChangeId change) {
        jdbc.sql("update carer_check set change_id = :change where id = :id")
                .param("change", change.value())
                .param("id", id.value())
                .update();
    }

    @Override
    public List<CarerCheck> of(CaseRef ref) {
        return jdbc
                .sql(SELECT + "where case_ref = :ref order by known_at desc, id desc")
                .param("ref", ref.value())
                .query(CarerCheckRow::read)
                .list()
                .stream()
                .map(others::of)
                .toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update carer_check set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
