package org.threshold.workflow.prebirth.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.prebirth.app.PreBirths;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Standing;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.Worry;
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

    JdbcPreBirths(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.sources = new SourceRows(jdbc);
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
        return jdbc
                .sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(PreBirthRow::read)
                .list()
                .stream()
                .map(this::whole)
                .findFirst();
    }

    @Override
    public PreBirthId with(UUID line) {
        return new PreBirthId(
                jdbc.sql("select assessment_id from pre_birth_source where id = :line")
                        .param("line", line)
                        .query(UUID.class)
                        .single());
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
        one.worries().forEach(worry -> add(one, worry));
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

    private void add(PreBirthAssessment one, Worry worry) {
        jdbc.sql(
                        """
                        insert into pre_birth_worry (assessment_id, worry) values (:id, :worry)
                        on conflict (assessment_id, worry) do nothing
                        """)
                .param("id", one.id().value())
                .param("worry", worry.code())
                .update();
    }

    @Override
    public List<PreBirthAssessment> of(CaseRef ref) {
        return jdbc
                .sql(SELECT + "where case_ref = :ref order by started_at desc, id desc")
                .param("ref", ref.value())
                .query(PreBirthRow::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private PreBirthAssessment whole(PreBirthAssessment row) {
        return row.of(sources.of(row.id())).worried(worries(row.id()));
    }

    private Set<Worry> worries(PreBirthId id) {
        return Set.copyOf(
                jdbc.sql("select worry from pre_birth_worry where assessment_id = :id")
                        .param("id", id.value())
                        .query((row, number) -> Worry.of(row.getString("worry")).orElseThrow())
                        .list());
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update pre_birth_assessment set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
