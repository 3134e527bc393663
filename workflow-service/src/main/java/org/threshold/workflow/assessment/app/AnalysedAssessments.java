package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.analysis.Analysed;
import org.threshold.workflow.analysis.AnalysedKind;
import org.threshold.workflow.analysis.AnalysedWork;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Single assessments, as their draft analyses know them: the roster is whoever was asked. */
@Service
class AnalysedAssessments implements AnalysedWork {

    private final SingleAssessments rows;
    private final JoinedCases joined;

    AnalysedAssessments(SingleAssessments rows, JoinedCases joined) {
        this.rows = rows;
        this.joined = joined;
    }

    @Override
    public Optional<Analysed> find(UUID id) {
        return rows.find(new SingleAssessmentId(id)).map(AnalysedAssessments::analysed);
    }

    @Override
    public List<Analysed> ofCase(CaseRef ref) {
        return rows.of(joined.answering(ref)).stream().map(AnalysedAssessments::analysed).toList();
    }

    private static Analysed analysed(SingleAssessment one) {
        return new Analysed(
                AnalysedKind.ASSESSMENT,
                one.id().value(),
                one.about().caseRef(),
                one.open(),
                one.asked().stream().map(AskedAgency::agency).toList());
    }
}
