package org.threshold.workflow.missing.adapter.web;

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
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.app.ReadMissing;
import org.threshold.workflow.missing.app.ReportMissing;
import org.threshold.workflow.missing.app.Reporting;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingGiven;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** Data missing from the record of a case, reported by people and by systems (R-ASC-3). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/missing-data")
class MissingController {

    private final ReportMissing report;
    private final ReadMissing read;

    MissingController(ReportMissing report, ReadMissing read) {
        this.report = report;
        this.read = read;
    }

    /**
     * A report.
     *
     * @param by the agency that missed it
     * @param team {@code duty} or {@code allocated}
     * @param reportedAt UTC
     * @param found what came of it; left out while somebody looks for it
     */
    record Shown(
            UUID id,
            MissingForm said,
            String by,
            String team,
            Instant reportedAt,
            @Nullable Answered found) {

        static Shown of(MissingData one) {
            return new Shown(
                    one.id().value(),
                    MissingForm.of(one.said()),
                    one.raised().by().code(),
                    one.team().code(),
                    one.raised().at(),
                    one.found().map(Answered::of).orElse(null));
        }
    }

    /**
     * What came of a report.
     *
     * @param still what cannot be had
     * @param at UTC
     */
    record Answered(List<String> still, String words, Instant at) {

        static Answered of(Found found) {
            return new Answered(
                    found.inOrder().stream().map(Datum::code).toList(), found.words(), found.at());
        }
    }

    /**
     * A report that was kept, or that is looked for already; what others said of it is not told to
     * whoever only reports, such as a system of another agency.
     *
     * @param said what was sent
     * @param team the team that adds it, as its code
     * @param reportedAt since when it is looked for, UTC
     */
    record Kept(UUID id, MissingForm said, String team, Instant reportedAt) {

        static Kept of(MissingData one, MissingGiven given) {
            return new Kept(
                    one.id().value(), MissingForm.of(given), one.team().code(), one.raised().at());
        }
    }

    /** The reports of a case, the latest first. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(one -> read.of(who, one))
                .<ResponseEntity<?>>map(
                        all -> ResponseEntity.ok(all.stream().map(Shown::of).toList()))
                .orElseGet(MissingController::notThere);
    }

    /** Reports that data are missing; what is being looked for already is not asked for again. */
    @PostMapping
    ResponseEntity<?> report(Actor who, @PathVariable String ref, @RequestBody MissingForm form) {
        if (!CaseRef.valid(ref)) {
            return notThere();
        }
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () -> answer(given, report.handle(who, new CaseRef(ref), given)),
                Problems::refused);
    }

    private static ResponseEntity<?> answer(MissingGiven given, Reporting reporting) {
        return switch (reporting) {
            case Reporting.Reported(var one) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(Kept.of(one, given));
            case Reporting.Refused(var refusals) -> Problems.refused(refusals);
            case Reporting.NotThere() -> notThere();
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
