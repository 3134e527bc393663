package org.threshold.workflow.challenge.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.challenge.app.RaiseResult;
import org.threshold.workflow.platform.web.Problems;

/** What the API answers to something that was done with a challenge. */
final class ChallengeAnswers {

    private ChallengeAnswers() {}

    static ResponseEntity<?> of(
            RaiseResult result, HttpStatus kept, ResponseEntity<ProblemDetail> nothing) {
        return switch (result) {
            case RaiseResult.Kept(var one) ->
                    ResponseEntity.status(kept).body(ShownChallenge.of(one));
            case RaiseResult.Refused(var refusals) -> Problems.refused(refusals);
            case RaiseResult.NothingThere() -> nothing;
        };
    }
}
