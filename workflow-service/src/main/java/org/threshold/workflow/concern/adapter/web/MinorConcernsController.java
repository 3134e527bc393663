package org.threshold.workflow.concern.adapter.web;

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
import org.threshold.workflow.concern.app.NoteConcern;
import org.threshold.workflow.concern.app.Noting;
import org.threshold.workflow.concern.app.ReadConcerns;
import org.threshold.workflow.concern.domain.MinorConcern;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.entry.ShownEntry;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** Minor concerns, noted by people and by systems (R-Hosp-3b). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/minor-concerns")
class MinorConcernsController {

    private final NoteConcern note;
    private final ReadConcerns read;
    private final CaseClock clock;
    private final ReadEntries entries;

    MinorConcernsController(
            NoteConcern note, ReadConcerns read, CaseClock clock, ReadEntries entries) {
        this.note = note;
        this.read = read;
        this.clock = clock;
        this.entries = entries;
    }

    /**
     * A note.
     *
     * @param by the agency that noted it
     * @param recordedAt UTC
     * @param late whether it was recorded more than four hours after
     * @param entry its times and addenda
     */
    record Shown(
            UUID id,
            ConcernForm said,
            String by,
            Instant recordedAt,
            boolean late,
            @Nullable ShownEntry entry) {

        static Shown of(MinorConcern one, CaseEntries entries) {
            var said = one.said();
            return new Shown(
                    one.id().value(),
                    new ConcernForm(
                            said.kind().code(), said.words(), said.occurredAt(), said.whyLate()),
                    one.by().code(),
                    one.recordedAt(),
                    one.late(),
                    ShownEntry.of(entries, one.id().entry()));
        }
    }

    /**
     * A note that is kept.
     *
     * @param review whether it opened a review of several
     */
    record Kept(UUID id, boolean late, boolean review) {}

    /** The notes of a case, the latest first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>flatMap(
                        about ->
                                read.of(who, about)
                                        .map(all -> ResponseEntity.ok(shown(all.notes(), about))))
                .orElseGet(MinorConcernsController::notThere);
    }

    private List<Shown> shown(List<MinorConcern> all, CaseRef about) {
        CaseEntries known = entries.of(about);
        return all.stream().map(one -> Shown.of(one, known)).toList();
    }

    /** Notes one; the same note sent again is the one that is kept. */
    @PostMapping
    ResponseEntity<?> note(Actor who, @PathVariable String ref, @RequestBody ConcernForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var given = form.read(reading, clock.now());
        return reading.then(
                () -> answer(note.handle(who, new CaseRef(ref), given)), Problems::refused);
    }

    private static ResponseEntity<?> answer(Noting noting) {
        return switch (noting) {
            case Noting.Noted(var one, var review) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(new Kept(one.id().value(), one.late(), review));
            case Noting.Refused(var refusals) -> Problems.refused(refusals);
            case Noting.NotThere() -> notThere();
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
