package org.threshold.workflow.handover.adapter.web;

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
                        "caseRef",
                        "There is no case with this reference.",
                        "Check the reference; if the child is not known yet, make a referral."));
    }

    static ResponseEntity<ProblemDetail> noSuchList() {
        return Problems.notFound(
                new Refusal(
                        "night",
                        "There is no handover list of that day.",
                        "Give a working day whose list was made, like 2026-11-24."));
    }

    static ResponseEntity<ProblemDetail> noSuchEntry() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "There is no such entry on a handover list.",
                        "Take the entry from the list."));
    }
}
