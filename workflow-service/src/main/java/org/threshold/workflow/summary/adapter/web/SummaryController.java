package org.threshold.workflow.summary.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.app.ConfirmSummary;
import org.threshold.workflow.summary.app.Confirming;
import org.threshold.workflow.summary.app.ReadSummary;
import org.threshold.workflow.summary.app.SummarySheet;
import org.threshold.workflow.summary.domain.Summary;

/** The summary of a case, with every version that somebody confirmed (R-4.2-7c). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/summary")
class SummaryController {

    private static final Refusal NOT_THERE =
            new Refusal(
                    "case",
                    "There is no such case.",
                    "Check the reference; for a child without a case, make a referral.");

    private final ConfirmSummary confirm;
    private final ReadSummary read;
    private final CaseClock clock;

    SummaryController(ConfirmSummary confirm, ReadSummary read, CaseClock clock) {
        this.confirm = confirm;
        this.read = read;
        this.clock = clock;
    }

    /**
     * A version.
     *
     * @param confirmedAs the role, for example {@code duty-social-worker}
     * @param confirmedAt UTC
     */
    record Version(
            UUID id, String words, UUID confirmedBy, String confirmedAs, Instant confirmedAt) {

        static Version of(Summary one) {
            var confirmed = one.confirmed();
            return new Version(
                    one.id().value(),
                    one.words(),
                    confirmed.by().value(),
                    confirmed.as().code(),
                    confirmed.at());
        }
    }

    /**
     * How it stands.
     *
     * @param confirmed whether it was confirmed in time and no Red event became known since
     * @param redSince when the first Red event since became known, UTC; left out where none did
     * @param versions the latest first
     */
    record Shown(boolean confirmed, @Nullable Instant redSince, List<Version> versions) {

        static Shown of(SummarySheet sheet, Instant now) {
            return new Shown(
                    sheet.standing().holds(now),
                    sheet.standing().redSince().orElse(null),
                    sheet.versions().stream().map(Version::of).toList());
        }
    }

    /** The summary of a case and how it stands. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(sheet -> ResponseEntity.ok(Shown.of(sheet, clock.now())))
                .orElseGet(() -> Problems.notFound(NOT_THERE));
    }

    /** Confirms it, as it stands or in new words. */
    @PostMapping
    ResponseEntity<?> confirm(Actor who, @PathVariable String ref, @RequestBody SummaryForm form) {
        return CaseRef.of(ref)
                .<ResponseEntity<?>>map(one -> answer(confirm.handle(who, one, form.read())))
                .orElseGet(() -> Problems.notFound(NOT_THERE));
    }

    private static ResponseEntity<?> answer(Confirming confirming) {
        return switch (confirming) {
            case Confirming.Confirmed(var one) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(Version.of(one));
            case Confirming.Refused(var refusals) -> Problems.refused(refusals);
            case Confirming.Gone _, Confirming.NotThere _ -> Problems.notFound(NOT_THERE);
        };
    }
}
