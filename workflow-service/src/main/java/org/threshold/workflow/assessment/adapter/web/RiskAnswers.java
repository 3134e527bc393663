package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.assessment.app.RiskResult;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** What came of something said of a risk, as an answer over HTTP. */
final class RiskAnswers {

    private RiskAnswers() {}

    static ResponseEntity<?> of(RiskResult result, HttpStatus status) {
        return switch (result) {
            case RiskResult.Kept(var risk, var missing) ->
                    ResponseEntity.status(status).body(ShownRisk.of(risk, missing, List.of()));
            case RiskResult.Refused(var refusals) -> Problems.refused(refusals);
            case RiskResult.NotThere() -> notThere();
        };
    }

    static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case, or no such risk.",
                        "Check the reference, or open the risk from its case’s page."));
    }
}
