package org.threshold.workflow.ward.adapter.web;

import java.time.Instant;
import java.util.List;
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
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.entry.ShownEntry;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.NoteObservation;
import org.threshold.workflow.ward.app.Observing;
import org.threshold.workflow.ward.app.ReadObservations;
import org.threshold.workflow.ward.domain.Observation;

/** What was seen on the ward, recorded by people and by the hospital’s systems (R-Hosp-4). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/ward-observations")
class ObservationsController {

    private final NoteObservation note;
    private final ReadObservations read;
    private final CaseClock clock;
    private final ReadEntries entries;

    ObservationsController(
            NoteObservation note, ReadObservations read, CaseClock clock, ReadEntries entries) {
        this.note = note;
        this.read = read;
        this.clock = clock;
        this.entries = entries;
    }

    /**
     * What was seen.
     *
     * @param by the agency that recorded it
     * @param recordedAt UTC
     * @param missing what is not said of it, to follow "it is not said"
     * @param entry its times and addenda
     */
    record Shown(
            UUID id,
            ObservationForm seen,
            String by,
            Instant recordedAt,
            List<String> missing,
            @Nullable ShownEntry entry) {

        static Shown of(Observation one, CaseEntries entries) {
            return new Shown(
                    one.id().value(),
                    ObservationForm.of(one.seen()),
                    one.by().code(),
                    one.recordedAt(),
                    one.seen().missing(),
                    ShownEntry.of(entries, one.id().entry()));
        }
    }

    /** Those of a case, what was seen last first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>flatMap(
                        about ->
                                read.of(who, about)
                                        .map(all -> ResponseEntity.ok(shown(all, about))))
                .orElseGet(ObservationsController::notThere);
    }

    private List<Shown> shown(List<Observation> all, CaseRef about) {
        CaseEntries known = entries.of(about);
        return all.stream().map(one -> Shown.of(one, known)).toList();
    }

    /** Records what was seen, whatever part is missing; the same sent again is kept once. */
    @PostMapping
    ResponseEntity<?> note(Actor who, @PathVariable String ref, @RequestBody ObservationForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var seen = form.read(reading, clock.now());
        return reading.then(
                () ->
                        answer(
                                note.handle(
                                        who, new CaseRef(ref), seen, Reading.text(form.whyLate()))),
                Problems::refused);
    }

    private ResponseEntity<?> answer(Observing observing) {
        return switch (observing) {
            case Observing.Kept(var one) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(Shown.of(one, entries.of(one.caseRef())));
            case Observing.Refused(var refusals) -> Problems.refused(refusals);
            case Observing.NotThere() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case.",
                        "Check the reference; for a child without a case, make a referral."));
    }
}
