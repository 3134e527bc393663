package org.threshold.workflow.agreement.adapter.web;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Says that what was asked for is not there, or does not stand so. */
final class NoAgreement {

    private NoAgreement() {}

    static ResponseEntity<ProblemDetail> there() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "There is no such written agreement, or no such case.",
                        "Take the agreement from its case, or draft it there."));
    }

    static ResponseEntity<ProblemDetail> notNow(String sentence) {
        return Problems.conflict(
                new Refusal("request", sentence, "Look at the agreement as it stands now."));
    }
}
