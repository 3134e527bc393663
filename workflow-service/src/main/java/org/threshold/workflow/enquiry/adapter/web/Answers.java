package org.threshold.workflow.enquiry.adapter.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.Completion;

/** Says what became of what was asked for. */
final class Answers {

    private Answers() {}

    static ResponseEntity<?> of(Optional<Completion> completion) {
        return completion.isPresent() ? of(completion.get()) : noSuchEnquiry();
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
                                    "Look at the enquiry to see what it waits for now."));
        };
    }

    static ResponseEntity<?> noSuchEnquiry() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "There is no such enquiry.",
                        "Take the enquiry from the work list or from its case."));
    }
}
