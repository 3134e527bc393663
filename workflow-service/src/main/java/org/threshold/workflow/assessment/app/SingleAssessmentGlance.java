package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a single assessment, for whoever is told that it is late. */
@Service
class SingleAssessmentGlance implements SubjectGlance {

    private final SingleAssessments rows;

    SingleAssessmentGlance(SingleAssessments rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return SingleAssessmentSteps.ASSESSMENT;
    }

    @Override
    public String page(UUID id) {
        return find(id).map(one -> "/cases/" + one.about().caseRef()).orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return find(id).map(
                        one ->
                                List.of(
                                        lead(one),
                                        "Children seen: "
                                                + one.children().stream()
                                                        .filter(AssessedChild::seen)
                                                        .count()
                                                + " of "
                                                + one.children().size()
                                                + ".",
                                        "Agencies that have not answered: "
                                                + one.asked().stream()
                                                        .filter(AskedAgency::awaited)
                                                        .count()
                                                + " of "
                                                + one.asked().size()
                                                + "."))
                .orElse(List.of());
    }

    private static String lead(SingleAssessment one) {
        return one.about().lead().isBlank() ? "Nobody leads it yet." : "Somebody leads it.";
    }

    private Optional<SingleAssessment> find(UUID id) {
        return rows.find(new SingleAssessmentId(id));
    }
}
