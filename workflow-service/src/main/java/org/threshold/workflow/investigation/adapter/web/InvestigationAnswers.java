package org.threshold.workflow.investigation.adapter.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.investigation.app.Recorded;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Answers;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.Completion;

/** Says what became of what was asked of an investigation. */
final class InvestigationAnswers {

    private static final Answers ANSWERS =
            new Answers(
                    new Refusal(
                            "id",
                            "There is no such investigation, or it does not cover that case.",
                            "Take the investigation from its case: a strategy meeting opens it."),
                    "Look at the investigation as it is now.");

    private InvestigationAnswers() {}

    static ResponseEntity<?> of(Optional<Completion> completion) {
        return completion
                .<ResponseEntity<?>>map(
                        one -> one.as(Answers::done, Problems::refused, ANSWERS::gone))
                .orElseGet(ANSWERS::notThere);
    }

    static ResponseEntity<?> of(UUID investigation, Recorded recorded) {
        return switch (recorded) {
            case Recorded.Kept(var id) ->
                    ResponseEntity.created(URI.create("/api/v1/investigations/" + investigation))
                            .body(Map.of("id", id));
            case Recorded.Refused(var refusals) -> Problems.refused(refusals);
            case Recorded.NoSuchInvestigation() -> notThere();
        };
    }

    static ResponseEntity<?> notThere() {
        return ANSWERS.notThere();
    }
}
