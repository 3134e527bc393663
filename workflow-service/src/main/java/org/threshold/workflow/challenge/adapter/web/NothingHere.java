package org.threshold.workflow.challenge.adapter.web;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Says that what was asked for is not there. */
final class NothingHere {

    private NothingHere() {}

    static ResponseEntity<ProblemDetail> noSuchCase() {
        return Problems.notFound(
                new Refusal(
                        "ref",
                        "There is no case with this reference.",
                        "Check the reference; if the child is not known yet, make a referral."));
    }

    static ResponseEntity<ProblemDetail> noSuchChallenge() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "There is no such challenge, or it is another agency’s.",
                        "Take the id from the answer that the challenge was kept with."));
    }
}
