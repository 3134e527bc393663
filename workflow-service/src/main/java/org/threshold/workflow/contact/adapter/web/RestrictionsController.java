package org.threshold.workflow.contact.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.app.ReadRestrictions;
import org.threshold.workflow.contact.app.RecordRestriction;
import org.threshold.workflow.contact.app.RestrictionResult;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.contact.app.ReviseRestriction;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/**
 * Restrictions of contact (F-1.3.9). What is so already and what protects a child at once is taken,
 * whatever is missing.
 */
@RestController
@RequestMapping("/api/v1/cases/{ref}/contact-restrictions")
class RestrictionsController {

    private final RecordRestriction record;
    private final ReviseRestriction revise;
    private final ReadRestrictions read;
    private final CaseClock clock;

    RestrictionsController(
            RecordRestriction record,
            ReviseRestriction revise,
            ReadRestrictions read,
            CaseClock clock) {
        this.record = record;
        this.revise = revise;
        this.read = read;
        this.clock = clock;
    }

    /**
     * One that is kept.
     *
     * @param basisDue whether a legal basis has to be got the same day
     */
    record Kept(UUID id, int number, boolean basisDue, List<String> missing) {}

    /** Those of a case, in force first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(ShownRestriction::of).toList()))
                .orElseGet(RestrictionsController::notThere);
    }

    /** Records one; a decision against a person with parental responsibility needs its basis. */
    @PostMapping
    ResponseEntity<?> record(
            Actor who, @PathVariable String ref, @RequestBody RestrictionForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var about = new CaseRef(ref);
        var reading = new Reading();
        var origin = reading.one("origin", form.origin(), Origin.values(), Origin::code);
        var said = form.read(reading, read.people(who, about), clock.now());
        return reading.then(
                () -> answer(record.handle(who, about, origin, said), HttpStatus.CREATED),
                Problems::refused);
    }

    /** Says how one goes on, with everything that holds from now on. */
    @PutMapping("/{id}")
    ResponseEntity<?> revise(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @RequestBody RestrictionForm form) {
        return read.one(who, new RestrictionId(id))
                .map(RestrictionSheet::restriction)
                .filter(one -> one.caseRef().value().equals(ref))
                .<ResponseEntity<?>>map(
                        one -> {
                            var reading = new Reading();
                            var people = read.people(who, one.caseRef());
                            var given = form.revision(reading, one.said(), people);
                            return reading.then(
                                    () ->
                                            answer(
                                                    revise.handle(who, one.id(), given),
                                                    HttpStatus.OK),
                                    Problems::refused);
                        })
                .orElseGet(RestrictionsController::notThere);
    }

    private static ResponseEntity<?> answer(RestrictionResult result, HttpStatus status) {
        return switch (result) {
            case RestrictionResult.Kept(var one, var basisDue) ->
                    ResponseEntity.status(status)
                            .body(
                                    new Kept(
                                            one.id().value(),
                                            one.number(),
                                            basisDue,
                                            one.said().missing().stream()
                                                    .map(Refusal::problem)
                                                    .toList()));
            case RestrictionResult.Refused(var refusals) -> Problems.refused(refusals);
            case RestrictionResult.NotThere() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case, or no such restriction.",
                        "Check the reference, or open the restriction from its case’s page."));
    }
}
