package org.threshold.workflow.assessment.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.assessment.app.SingleAssessments;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcSingleAssessments implements SingleAssessments {

    private static final String SELECT =
            """
            select id, case_ref, why, referred_at, lead, state, sent_back, outcome, analysis, shared_on, shared,
                   accepted, late, ended_at
            from single_assessment
            """;

    private final JdbcClient jdbc;
    private final AssessedChildRows children;
    private final AskedAgencyRows agencies;
    private final CheckpointRows checkpoints;

    JdbcSingleAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.children = new AssessedChildRows(jdbc);
        this.agencies = new AskedAgencyRows(jdbc);
        this.checkpoints = new CheckpointRows(jdbc);
    }

    @Override
    public void add(SingleAssessment one) {
        var about = one.about();
        jdbc.sql(
                        """
                        insert into single_assessment (id, case_ref, why, referred_at)
                        values (:id, :case, :why, :at)
                        """)
                .param("id", one.id().value())
                .param("case", about.caseRef().value())
                .param("why", about.why())
                .param("at", Columns.utc(about.referredAt()))
                .update();
        save(one);
    }

    @Override
    public Optional<SingleAssessment> find(SingleAssessmentId id) {
        return read(id, "");
    }

    @Override
    public Optional<SingleAssessment> lock(SingleAssessmentId id) {
        return read(id, " for update");
    }

    private Optional<SingleAssessment> read(SingleAssessmentId id, String lock) {
        return jdbc
                .sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(SingleAssessmentRow::read)
                .list()
                .stream()
                .map(this::whole)
                .findFirst();
    }

    @Override
    public Optional<SingleAssessmentId> having(UUID line) {
        return jdbc.sql(
                        """
                                select assessment_id from assessed_child where id = :line
                                union all
                                select assessment_id from assessment_agency where id = :line
                                """)
                .param("line", line)
                .query(UUID.class)
                .optional()
                .map(SingleAssessmentId::new);
    }

    @Override
    public void save(SingleAssessment one) {
        var stands = new AssessmentStanding(one.about().standing());
        jdbc.sql(
                        """
                        update single_assessment
                        set lead = :lead, state = :state, sent_back = :sentBack, outcome = :outcome,
                            analysis = :analysis, shared_on = :sharedOn, shared = :shared, accepted = :accepted,
                            late = :late, ended_at = :endedAt
                        where id = :id
                        """)
                .param("id", one.id().value())
                .param("lead", one.about().lead())
                .param("state", stands.state())
                .param("sentBack", stands.sentBack())
                .param("outcome", stands.outcome())
                .param("analysis", stands.analysis())
                .param("sharedOn", stands.sharedOn())
                .param("shared", stands.shared())
                .param("accepted", stands.accepted())
                .param("late", stands.late())
                .param("endedAt", stands.endedAt())
                .update();
        children.save(one);
        agencies.save(one);
        checkpoints.save(one);
    }

    @Override
    public List<SingleAssessment> of(CaseRef ref) {
        return jdbc
                .sql(SELECT + "where case_ref = :ref order by referred_at desc, id desc")
                .param("ref", ref.value())
                .query(SingleAssessmentRow::read)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    private SingleAssessment whole(SingleAssessment row) {
        return new SingleAssessment(
                row.id(),
                row.about(),
                children.of(row.id()),
                agencies.of(row.id()),
                checkpoints.of(row.id()));
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        jdbc.sql("update single_assessment set case_ref = :into where case_ref = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
    }
}
