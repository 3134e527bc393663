package org.threshold.workflow.safety.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.safety.app.ContactResult;

/** Says what became of a contact out of hours. */
final class ContactAnswers {

    private ContactAnswers() {}

    /**
     * A contact that is kept and not closed.
     *
     * @param complete false
     * @param missing what is missing, and how to get it
     */
    record Open(UUID contactId, boolean complete, String words, List<Refusal> missing) {}

    /**
     * A contact that is closed with a plan.
     *
     * @param complete true
     * @param reviewDueAt by when the plan is reviewed, UTC
     */
    record Closed(UUID contactId, boolean complete, UUID planId, Instant reviewDueAt) {}

    static ResponseEntity<?> of(ContactResult result, HttpStatus kept) {
        return switch (result) {
            case ContactResult.Open(var id, var missing) ->
                    ResponseEntity.status(kept).body(open(id.value(), missing));
            case ContactResult.Closed(var id, var plan) ->
                    ResponseEntity.status(kept)
                            .body(
                                    new Closed(
                                            id.value(),
                                            true,
                                            plan.id().value(),
                                            plan.reviewDueAt()));
            case ContactResult.ClosedBefore _ ->
                    Problems.conflict(
                            new Refusal(
                                    "request",
                                    "This contact is closed: its plan was agreed. Nothing was"
                                            + " changed.",
                                    "Look at the plan; record a new contact for what is new."));
            case ContactResult.NothingThere() -> nothingThere(kept);
        };
    }

    private static Open open(UUID id, List<Refusal> missing) {
        return new Open(
                id,
                false,
                "The contact is kept. It is not complete: add what is missing.",
                missing);
    }

    private static ResponseEntity<?> nothingThere(HttpStatus kept) {
        return kept == HttpStatus.CREATED ? NotThere.noSuchCase() : NotThere.noSuchContact();
    }
}
