package org.threshold.workflow.enquiry.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Findings.Issued;
import org.threshold.workflow.enquiry.app.MedicalStanding;
import org.threshold.workflow.enquiry.domain.InjuryGap;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;

/** What the doctors say, in the words of the pages; none of it names a person. */
final class MedicalWords {

    private MedicalWords() {}

    /**
     * In short: whether the injuries are known, and the opinion that counts. What is not known
     * stands first, so that nobody reads an opinion without it (R-Hosp-10).
     *
     * @param all those in which the doctors say something, the latest first
     */
    static List<Fact> facts(List<MedicalStanding> all) {
        List<Fact> facts = new ArrayList<>();
        List<String> gaps = all.stream().flatMap(one -> gaps(one).stream()).distinct().toList();
        if (!gaps.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of("They are not fully known."));
            lines.addAll(gaps);
            facts.add(new Fact("The injuries", lines));
        }
        all.stream()
                .flatMap(one -> one.issued().stream())
                .findFirst()
                .ifPresent(latest -> facts.addAll(opinion(latest)));
        return facts;
    }

    /** Why the injuries are not fully known, a sentence each. */
    static List<String> gaps(MedicalStanding standing) {
        return standing.gaps().stream().map(MedicalWords::gap).toList();
    }

    /** To each whole report. */
    static List<Link> links(List<MedicalStanding> all) {
        return all.stream()
                .flatMap(
                        one ->
                                one
                                        .issued()
                                        .map(issued -> link(one.enquiry().id(), issued))
                                        .stream())
                .toList();
    }

    /** Where the whole report is shown. */
    static String address(EnquiryId id) {
        return "/enquiries/" + id + "/medical-report";
    }

    /** What was investigated and when, a line each. */
    static List<String> done(MedicalReport report) {
        return report.done().isEmpty()
                ? List.of("The report lists none.")
                : report.done().stream()
                        .map(one -> one.what() + ": done on " + DueWords.day(one.on()) + ".")
                        .toList();
    }

    /** What is still to be investigated, a line each. */
    static List<String> outstanding(MedicalReport report) {
        return report.outstanding().isEmpty()
                ? List.of("Nothing, as the report says.")
                : report.outstanding().stream().map(MedicalWords::investigation).toList();
    }

    /** Whether it is safe that the child leaves hospital, as the doctor sees it. */
    static String leaving(MedicalReport report) {
        return switch (report.discharge().view()) {
            case SAFE -> "It is safe that the child leaves.";
            case NOT_SAFE -> "It is not safe that the child leaves.";
            case NOT_IN_HOSPITAL -> "The child is not in hospital.";
        };
    }

    private static List<Fact> opinion(Issued issued) {
        var report = issued.report();
        var opinion = report.opinion();
        return List.of(
                new Fact(
                        "Medical opinion",
                        List.of(
                                opinion.point().words() + ".",
                                opinion.plainEnglish(),
                                "Given by a paediatrician on "
                                        + DueWords.exact(issued.at())
                                        + ".")),
                Fact.of("What it does not exclude", opinion.doesNotExclude()),
                new Fact("Investigations done", done(report)),
                new Fact("Still to be investigated", outstanding(report)),
                new Fact(
                        "Leaving hospital, as the doctor sees it",
                        List.of(leaving(report), report.discharge().reason())));
    }

    private static String gap(InjuryGap gap) {
        return switch (gap) {
            case InjuryGap.Outstanding(var line) -> sentence(line.missing());
            case InjuryGap.LeftOut(var line, var _, var reason) ->
                    "A consultant decided against " + SurveyWords.set(line) + ": " + reason;
        };
    }

    private static String investigation(MedicalReport.Investigation one) {
        return one.what() + ": the result is expected on " + DueWords.day(one.expectedOn()) + ".";
    }

    private static Link link(EnquiryId id, Issued issued) {
        return new Link("The whole medical report of " + DueWords.exact(issued.at()), address(id));
    }

    private static String sentence(String words) {
        return Capital.of(words) + ".";
    }
}
