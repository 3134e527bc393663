package org.threshold.workflow.assessment.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.assessment.app.AgreedHelpsContract;
import org.threshold.workflow.assessment.domain.AgreedHelp.About;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

class JdbcAgreedHelpsIT extends AgreedHelpsContract {

    private static final AssessedCases CASES = new AssessedCases("agreedhelp");

    JdbcAgreedHelpsIT() {
        super(new JdbcAgreedHelps(CASES.jdbc()));
    }

    @Override
    protected About anEnd() {
        CaseRef ref = CASES.aCase();
        var id = new SingleAssessmentId(UUID.randomUUID());
        var ended =
                new Standing.Ended(
                        AnAssessment.concluding(AssessmentOutcome.CHILD_IN_NEED_PLAN),
                        Instant.parse("2026-11-23T10:00:00Z"));
        new JdbcSingleAssessments(CASES.jdbc())
                .add(
                        new SingleAssessment(
                                id,
                                new SingleAssessment.About(
                                        ref, "Worried.", AnAssessment.REFERRED, "Sam Carr", ended),
                                List.of(),
                                List.of(),
                                List.of()));
        return new About(id, ref, AssessmentOutcome.CHILD_IN_NEED_PLAN);
    }
}
