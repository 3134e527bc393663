package org.threshold.workflow.prebirth.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.prebirth.app.PreBirths;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Standing;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcPreBirths implements PreBirths {

    private static final String SELECT =
            """
            select id, case_ref, why, expected_on, mothers_nhs, started_at, booked_at, contact_at, born_at,
                   outcome, analysis, accepted, ended_at
            from pre_birth_assessment
            """;

    private final JdbcClient jdbc;
    private final SourceRows sources;
    private final WorryRows worries;

    JdbcPreBirths(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.sources = new SourceRows(jdbc);
        this.worries = new WorryRows(jdbc);
    }

    @Override
    public void add(PreBirthAssessment one) {
        var about = one.about();
        jdbc.sql(
                        """
                        insert into pre_birth_assessment (id, case_ref, why, started_at)
                        values (:id, :case, :why, :at)
                        """)
                .param("id", one.id().value())
                .param("case", about.caseRef().value())
                .param("why", about.why())
                .param("at", Columns.utc(about.startedAt()))
                .update();
        save(one);
    }

    @Override
    public Optional<PreBirthAssessment> find(PreBirthId id) {
        return read(id, "");
    }

    @Override
    public Optional<PreBirthAssessment> lock(PreBirthId id) {
        return read(id, " for update");
    }

    private Optional<PreBirthAssessment> read(PreBirthId id, String lock) {
        return all(jdbc.sql(SELECT + "where id = :id" + lock).param("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public PreBirthId with(UUID line) {
        return sources.assessmentOf(line);
    }

    @Override
    public void save(PreBirthAssessment one) {
        var pregnancy = one.about().pregnancy();
        jdbc.sql(
                        """
                        update pre_birth_assessment
                        set expected_on = :expected, mothers_nhs = :mother, booked_at = :booked,
                            contact_at = :contact, born_at = :born
                        where id = :id
                        """)
                .param("id", one.id().value())
                .param("expected", pregnancy.expected().orElse(null))
                .param(
                        "mother",
                        pregnancy.mother().numbers().stream()
                                .map(NhsNumber::digits)
                                .findFirst()
                                .orElse(null))
                .param("booked", Columns.utc(one.care().booked()))
                .param("contact", Columns.utc(one.care().contact()))
                .param("born", Columns.utc(one.care().born()))
                .update();
        ended(one);
        sources.save(one);
        worries.save(one);
    }

    private void ended(PreBirthAssessment one) {
        if (one.about().standing() instanceof Standing.Ended(var conclusion, var at)) {
            jdbc.sql(
                            """
                            update pre_birth_assessment
                            set outcome = :outcome, analysis = :analysis, accepted = :accepted, ended_at = :at
                            where id = :id
                            """)
                    .param("id", one.id().value())
                    .param("outcome", conclusion.outcome().code())
                    .param("analysis", conclusion.analysis())
                    .param(
                            "accepted",
                            conclusion.accepted().stream()
                                    .map(Source::code)
                                    .sorted()
                                    .toArray(String[]::new))
                    .param("at", Columns.utc(at))
                    .update();
        }
    }

    @Override
    public List<PreBirthAssessment> of(CaseRef ref) {
        return all(
                jdbc.sql(SELECT + "where case_ref = :ref order by started_at desc, id desc")
                        .param("ref", ref.value()));
    }

    @Override
    public List<PreBirthAssessment> unseen() {
        return all(jdbc.sql(SELECT + "where contact_at is null order by started_at, id"));
    }

    @Override
    public List<CaseRef> begun(Instant from, Instant until) {
        return jdbc.sql(
                        """
                        select case_ref from pre_birth_assessment
                        group by case_ref
                        having min(started_at) >= :from and min(started_at) < :until
                        order by min(started_at), case_ref
                        """)
                .param("from", Columns.utc(from))
                .param("until", Columns.utc(until))
                .query((row, _) -> new CaseRef(row.getString("case_ref")))
                .list();
    }

    private List<PreBirthAssessment> all(StatementSpec statement) {
        return statement.query(PreBirthRow::read).list().stream().map(this::whole).toList();
    }

    private PreBirthAssessment whole(PreBirthAssessment row) {
        return row.of(sources.of(row.id())).worried(worries.of(row.id()));
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update pre_birth_assessment set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
