package org.threshold.workflow.investigation.adapter.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.investigation.app.Recorded;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.Completion;

/** Says what became of what was asked for. */
final class Answers {

    private Answers() {}

    static ResponseEntity<?> of(UUID investigation, Recorded recorded) {
        return switch (recorded) {
            case Recorded.Kept(var id) ->
                    ResponseEntity.created(URI.create("/api/v1/investigations/" + investigation))
                            .body(Map.of("id", id));
            case Recorded.Refused(var refusals) -> Problems.refused(refusals);
            case Recorded.NoSuchInvestigation() -> noSuchInvestigation();
        };
    }

    static ResponseEntity<?> of(Optional<Completion> completion) {
        return completion.isPresent() ? of(completion.get()) : noSuchInvestigation();
    }

    private static ResponseEntity<?> of(Completion completion) {
        return switch (completion) {
            case Completion.Done(var next) -> ResponseEntity.ok(Map.of("next", next));
            case Completion.Refused(var refusals) -> Problems.refused(refusals);
            case Completion.Gone(var sentence) ->
                    Problems.conflict(
                            new Refusal(
                                    "request",
                                    sentence,
                                    "Look at the investigation as it is now."));
        };
    }

    static ResponseEntity<?> noSuchInvestigation() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "There is no such investigation, or it does not cover that case.",
                        "Take the investigation from its case: a strategy meeting opens it."));
    }
}
