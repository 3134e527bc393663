package org.threshold.workflow.improvement.adapter.web;

import java.time.LocalDate;
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
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** Supervisions on a case, for supervisors (R-Hosp-2). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/supervisions")
class SupervisionsController {

    private static final Refusal NO_SUCH_CASE =
            new Refusal("ref", "There is no such case.", "Check the reference, such as CP-2041.");

    private final LogSupervision log;
    private final ReadSupervisions read;

    SupervisionsController(LogSupervision log, ReadSupervisions read) {
        this.log = log;
        this.read = read;
    }

    /**
     * A supervision.
     *
     * @param of the code of the role whose work was looked at
     * @param heldOn a day in England
     * @param nextBy the day in England by which the next one is expected
     */
    record Shown(
            UUID id, String of, LocalDate heldOn, String agreed, String worry, LocalDate nextBy) {

        static Shown of(Supervision one) {
            return new Shown(
                    one.id(),
                    one.of().code(),
                    one.heldOn(),
                    one.words().agreed(),
                    one.words().worry(),
                    one.nextBy());
        }
    }

    /** Those of a case, the last held first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.handle(who, one))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(Shown::of).toList()))
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
            case SupervisionResult.Kept(var one) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(Shown.of(one));
            case SupervisionResult.Refused(var refusals) -> Problems.refused(refusals);
            case SupervisionResult.NothingThere() -> Problems.notFound(NO_SUCH_CASE);
        };
    }
}
