package org.threshold.workflow.fasttrack.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Says that there is no such case. */
final class NothingHere {

    private NothingHere() {}

    static ResponseStatusException page() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseEntity<ProblemDetail> noSuchCase() {
        return Problems.notFound(
                new Refusal(
                        "ref",
                        "There is no case with this reference.",
                        "Check the reference; if the child is not known yet, make a referral."));
    }
}
