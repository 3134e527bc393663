package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
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
import org.threshold.workflow.incident.app.ReadDisposals;
import org.threshold.workflow.incident.app.RecordDisposal;
import org.threshold.workflow.incident.app.RecordDisposal.Recording;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.SeenByLead;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** How the domestic abuse incidents of a case were disposed of. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/domestic-abuse-disposals")
class DisposalsController {

    private final RecordDisposal record;
    private final ReadDisposals read;

    DisposalsController(RecordDisposal record, ReadDisposals read) {
        this.record = record;
        this.read = read;
    }

    /**
     * One of them.
     *
     * @param at when it was disposed of, UTC
     * @param recordedAt UTC
     * @param enough what the domestic abuse lead says of a warning; left out until they have
     * @param leadWords likewise
     */
    record Shown(
            UUID id,
            UUID incident,
            String kind,
            Instant at,
            String words,
            String recordedBy,
            Instant recordedAt,
            @Nullable Boolean enough,
            @Nullable String leadWords) {

        static Shown of(Disposal one) {
            var how = one.how();
            return new Shown(
                    one.id().value(),
                    one.incident().value(),
                    how.kind().code(),
                    how.at(),
                    how.words(),
                    how.recorded().agency().code(),
                    how.recorded().at(),
                    one.seen().map(SeenByLead::enough).orElse(null),
                    one.seen().map(SeenByLead::words).orElse(null));
        }
    }

    /** All of a case, the latest first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(
                        one ->
                                ResponseEntity.ok(
                                        read.of(who, one).stream().map(Shown::of).toList()))
                .orElseGet(DisposalsController::notThere);
    }

    /** Records one; the same again changes nothing. */
    @PostMapping
    ResponseEntity<?> record(Actor who, @PathVariable String ref, @RequestBody DisposalForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var incident = form.incident(reading);
        var given = form.read(reading);
        return reading.then(
                () ->
                        switch (record.handle(who, new CaseRef(ref), incident, given)) {
                            case Recording.Kept() ->
                                    ResponseEntity.status(HttpStatus.CREATED).build();
                            case Recording.Refused(var refusals) -> Problems.refused(refusals);
                            case Recording.NoSuchCase() -> notThere();
                        },
                Problems::refused);
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "case",
                        "There is no such case.",
                        "Check the reference of the child’s case, or make a referral."));
    }
}
