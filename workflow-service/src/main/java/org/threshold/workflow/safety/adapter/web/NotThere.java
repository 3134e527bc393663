package org.threshold.workflow.safety.adapter.web;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Says that what was asked for is not there. */
final class NotThere {

    private NotThere() {}

    static ResponseEntity<ProblemDetail> noSuchCase() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no case with this reference.",
                        "Check the reference; if the child is not known yet, make a referral."));
    }

    static ResponseEntity<ProblemDetail> noSuchContact() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "There is no such contact.",
                        "Take the contact from its case, or record it there."));
    }
}
