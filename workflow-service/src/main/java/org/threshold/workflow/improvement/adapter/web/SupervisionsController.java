package org.threshold.workflow.improvement.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.app.LogSupervision;
import org.threshold.workflow.improvement.app.ReadSupervisions;
import org.threshold.workflow.improvement.app.SupervisionResult;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** Supervisions on a case, for supervisors (R-Hosp-2). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/supervisions")
class SupervisionsController {

    static final Refusal NO_SUCH_CASE =
            new Refusal("ref", "There is no such case.", "Check the reference, such as CP-2041.");

    private final LogSupervision log;
    private final ReadSupervisions read;

    SupervisionsController(LogSupervision log, ReadSupervisions read) {
        this.log = log;
        this.read = read;
    }

    /**
     * What supervisors read of a case.
     *
     * @param nextBy the day in England by which the next one is to be held
     * @param supervisions the last held first
     * @param worries what stands on notes of the case, the latest first
     */
    record OfCase(LocalDate nextBy, List<Shown> supervisions, List<ShownWorry> worries) {

        static OfCase of(ReadSupervisions.OfCase read) {
            return new OfCase(
                    read.nextBy(),
                    read.held().stream().map(Shown::of).toList(),
                    read.worries().stream().map(ShownWorry::of).toList());
        }
    }

    /**
     * A supervision.
     *
     * @param of the code of the role whose work was looked at
     * @param heldOn a day in England
     */
    record Shown(UUID id, String of, LocalDate heldOn, String agreed, String worry) {

        static Shown of(Supervision one) {
            return new Shown(
                    one.id(),
                    one.of().code(),
                    one.heldOn(),
                    one.words().agreed(),
                    one.words().worry());
        }
    }

    /**
     * What worries whoever wrote a note.
     *
     * @param note {@code child-visit}, {@code assessment-visit} or {@code out-of-hours-contact}
     * @param about the enquiry, the part of the assessment or the contact
     * @param at when it was written, UTC
     */
    record ShownWorry(UUID id, String note, UUID about, String worry, Instant at) {

        static ShownWorry of(UnevidencedWorry one) {
            return new ShownWorry(
                    one.id(), one.note().code(), one.noteId(), one.words(), one.written().at());
        }
    }

    /**
     * One that is kept.
     *
     * @param nextBy the day in England by which the next one on the case is to be held
     */
    record Logged(Shown supervision, LocalDate nextBy) {}

    /** Those of a case, and what worries people without evidence. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.handle(who, one))
                .<ResponseEntity<?>>map(all -> ResponseEntity.ok(OfCase.of(all)))
                .orElseGet(() -> Problems.notFound(NO_SUCH_CASE));
    }

    /** Writes one down: 201. */
    @PostMapping
    ResponseEntity<?> log(Actor who, @PathVariable String ref, @RequestBody SupervisionForm form) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(one -> answer(log.handle(who, one, form.given())))
                .orElseGet(() -> Problems.notFound(NO_SUCH_CASE));
    }

    private static ResponseEntity<?> answer(SupervisionResult result) {
        return switch (result) {
            case SupervisionResult.Kept(var one, var nextBy) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(new Logged(Shown.of(one), nextBy));
            case SupervisionResult.Refused(var refusals) -> Problems.refused(refusals);
            case SupervisionResult.Gone _, SupervisionResult.NothingThere _ ->
                    Problems.notFound(NO_SUCH_CASE);
        };
    }
}
