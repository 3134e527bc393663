package org.threshold.workflow.census.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.census.app.DownloadCensus;
import org.threshold.workflow.census.app.DownloadCensus.Result;
import org.threshold.workflow.census.app.ListCensusYears;
import org.threshold.workflow.census.app.ListCensusYears.Years;
import org.threshold.workflow.census.app.MadeCensus;
import org.threshold.workflow.census.app.ReadCensus;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.census.domain.Finding;
import org.threshold.workflow.census.domain.NotHeld;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** The children in need census of a year: what is wrong with it, and its file. */
@RestController
@RequestMapping("/api/v1/reports/census")
class CensusController {

    static final Refusal NO_SUCH_YEAR =
            new Refusal(
                    "year",
                    "There is no census of this year.",
                    "Give the calendar year in which a year of the census ends that has begun,"
                            + " like 2026 for 1 April 2025 to 31 March 2026.");

    private final ListCensusYears years;
    private final ReadCensus read;
    private final DownloadCensus download;

    CensusController(ListCensusYears years, ReadCensus read, DownloadCensus download) {
        this.years = years;
        this.read = read;
        this.download = download;
    }

    /**
     * What is wrong.
     *
     * @param level {@code error} or {@code query}
     * @param caseRef the case; left out where it is about the whole file
     */
    record Wrong(
            String rule, String level, String problem, String remedy, @Nullable String caseRef) {

        static Wrong of(Finding finding) {
            var rule = finding.rule();
            return new Wrong(
                    rule.number(),
                    rule.level().name().toLowerCase(Locale.ROOT),
                    rule.problem(),
                    rule.remedy(),
                    finding.child().orElse(null));
        }
    }

    /**
     * A census that was made and checked.
     *
     * @param year the calendar year in which it ends
     * @param children how many are in it
     * @param readable whether it is built so that rules could be checked
     * @param notHeld fields that are not recorded here and have to be added
     */
    record Checked(
            int year, int children, boolean readable, List<Wrong> findings, List<String> notHeld) {

        static Checked of(MadeCensus census) {
            return new Checked(
                    census.year().ends(),
                    census.made().children().size(),
                    census.verdict().unreadable().isEmpty(),
                    census.verdict().findings().stream().map(Wrong::of).toList(),
                    NotHeld.all().stream().map(NotHeld::field).toList());
        }
    }

    /** What the census of a year holds and what is wrong with it; without one, of the present. */
    @GetMapping
    ResponseEntity<?> one(Actor who, @RequestParam @Nullable String year) {
        return year(years.handle(who), year)
                .<ResponseEntity<?>>map(it -> ResponseEntity.ok(Checked.of(read.handle(who, it))))
                .orElseGet(() -> Problems.refused(NO_SUCH_YEAR));
    }

    /** The file, once it is said why it is taken. It holds personal data. */
    @PostMapping("/file")
    ResponseEntity<?> file(Actor who, @RequestBody CensusForm form) {
        return year(years.handle(who), form.year())
                .<ResponseEntity<?>>map(it -> taken(download.handle(who, form.command(it))))
                .orElseGet(() -> Problems.refused(NO_SUCH_YEAR));
    }

    private static ResponseEntity<?> taken(Result result) {
        return switch (result) {
            case Result.Taken(var census) -> CensusPagesController.attachment(census);
            case Result.Refused(var refusals) -> Problems.refused(refusals);
        };
    }

    /** The year that was given, or the one that runs; empty when there is none to give. */
    static Optional<CensusYear> year(Years shelf, @Nullable String given) {
        return given == null || given.isBlank()
                ? Optional.of(shelf.current())
                : CensusYear.read(given.strip()).filter(shelf::has);
    }
}
