package org.threshold.workflow.fasttrack.adapter.web;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Says that there is no such case. */
final class NothingHere {

    private NothingHere() {}

    static ResponseEntity<ProblemDetail> noSuchCase() {
        return Problems.notFound(
                new Refusal(
                        "ref",
                        "There is no case with this reference.",
                        "Check the reference; if the child is not known yet, make a referral."));
    }
}
