package org.threshold.workflow.analysis.adapter.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.app.AnswerDraft;
import org.threshold.workflow.analysis.app.DraftResult;
import org.threshold.workflow.analysis.app.ReadDrafts;
import org.threshold.workflow.analysis.app.WriteDraft;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/**
 * The draft analysis and plan of an enquiry or a single assessment, and what agencies say of it.
 */
@RestController
@RequestMapping("/api/v1/analyses")
class DraftsController {

    private final ReadDrafts read;
    private final WriteDraft write;
    private final AnswerDraft answer;

    DraftsController(ReadDrafts read, WriteDraft write, AnswerDraft answer) {
        this.read = read;
        this.write = write;
        this.answer = answer;
    }

    /** The draft of an enquiry or assessment, by its id, with all versions. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return read.one(who, id)
                .<ResponseEntity<?>>map(draft -> ResponseEntity.ok(ShownDraft.of(draft)))
                .orElseGet(DraftsController::notThere);
    }

    /** Writes a version, and may circulate it; the same text again is no new version. */
    @PostMapping("/{id}/versions")
    ResponseEntity<?> write(Actor who, @PathVariable UUID id, @RequestBody DraftForm form) {
        return switch (write.handle(who, id, form.text(), form.circulates())) {
            case DraftResult.Kept(var draft) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(ShownDraft.of(draft));
            case DraftResult.Refused(var refusals) -> Problems.refused(refusals);
            case DraftResult.NotThere() -> notThere();
        };
    }

    /**
     * An agency says what it makes of a version, which the request that it was sent names under
     * {@code analysis}.
     */
    @PostMapping("/versions/{version}/answers")
    ResponseEntity<?> answer(
            Actor who, @PathVariable UUID version, @RequestBody DraftAnswerForm form) {
        var reading = new Reading();
        var agency = form.agency(reading, who.agency());
        var said = form.said(reading);
        return reading.then(
                () -> answered(answer.handle(who, version, agency, said)), Problems::refused);
    }

    /**
     * An answer is kept.
     *
     * @param challenge where a disagreement can be taken further
     */
    record AnswerKept(String challenge) {}

    private static ResponseEntity<?> answered(DraftResult result) {
        return switch (result) {
            case DraftResult.Kept(var draft) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(
                                    new AnswerKept(
                                            "/api/v1/cases/"
                                                    + draft.about().caseRef()
                                                    + "/challenges"));
            case DraftResult.Refused(var refusals) -> Problems.refused(refusals);
            case DraftResult.NotThere() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "There is no such enquiry, assessment or version.",
                        "Take the id from the case, or from the request that your agency was sent."));
    }
}
