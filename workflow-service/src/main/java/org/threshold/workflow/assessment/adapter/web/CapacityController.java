package org.threshold.workflow.assessment.adapter.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.threshold.workflow.assessment.app.CapacityResult;
import org.threshold.workflow.assessment.app.ReadCapacity;
import org.threshold.workflow.assessment.app.RecordCapacity;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** What is known of the adults who care for a child (L-3.1.2). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/parenting-capacity")
class CapacityController {

    private final RecordCapacity record;
    private final ReadCapacity read;

    CapacityController(RecordCapacity record, ReadCapacity read) {
        this.record = record;
        this.read = read;
    }

    /**
     * What is known of one adult.
     *
     * @param notKnownSince since when something has not been known that no manager signed for, UTC
     * @param asked whether general practice and adult services were asked just now
     */
    record Shown(
            UUID id, CapacityForm known, @Nullable Instant notKnownSince, @Nullable Boolean asked) {

        static Shown of(Capacity one, @Nullable Boolean asked) {
            return new Shown(
                    one.id().value(),
                    CapacityForm.of(one),
                    one.unsigned().values().stream().min(Comparator.naturalOrder()).orElse(null),
                    asked);
        }
    }

    /** All of the case. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(
                        all ->
                                ResponseEntity.ok(
                                        all.stream().map(one -> Shown.of(one, null)).toList()))
                .orElseGet(CapacityController::notThere);
    }

    /** Records a checklist; what is left out is not known, and is asked of others at once. */
    @PostMapping
    ResponseEntity<?> record(Actor who, @PathVariable String ref, @RequestBody CapacityForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var adult = adult(reading, form);
        var given = form.read(reading);
        return reading.then(
                () -> answer(record.handle(who, new CaseRef(ref), adult, given)),
                Problems::refused);
    }

    /** Whom it is about, which has to be said. */
    static PersonId adult(Reading reading, CapacityForm form) {
        if (form.adult() == null) {
            reading.refuse(
                    "adult",
                    "It is not said whom this is about.",
                    "Choose one of the adults recorded around the child.");
            return new PersonId(new UUID(0, 0));
        }
        return new PersonId(form.adult());
    }

    private static ResponseEntity<?> answer(CapacityResult result) {
        return switch (result) {
            case CapacityResult.Kept(var one, var asked) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(Shown.of(one, asked));
            case CapacityResult.Refused(var refusals) -> Problems.refused(refusals);
            case CapacityResult.NotThere() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal("case", "There is no such case.", "Check the reference."));
    }
}
