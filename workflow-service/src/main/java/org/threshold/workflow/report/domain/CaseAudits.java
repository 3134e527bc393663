package org.threshold.workflow.report.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What case audits found, by question and cause, with the six months before beside it (R-4.2-2,
 * F-2.3.1). Cases stand in it by their number in the sample, auditors by their order: a file of it
 * names no case and no person.
 */
public final class CaseAudits {

    /** How many months the findings are compared with. */
    public static final int MONTHS_BEFORE = 6;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("case", "Case in the sample"),
                    new Column("auditor", "Auditor"),
                    new Column("question", "Question"),
                    new Column("answer", "Answer"),
                    new Column("cause", "Where the cause lies"));

    private static final List<String> NOTES =
            List.of(
                    "For each question: how many answers were Yes, of all but those where it does"
                            + " not arise. Behind it the six months before.",
                    "Cases are named by their number in the sample, and what auditors wrote is left"
                            + " out: it may hold names.");

    private CaseAudits() {}

    /**
     * An answer.
     *
     * @param sample which sample
     * @param place the case’s number in it
     * @param auditor 1 for whoever answered first about the case
     */
    public record Found(
            SampleId sample,
            int place,
            int auditor,
            AuditQuestion question,
            Rating rating,
            Optional<Cause> cause) {

        private String about() {
            return sample.words() + "/" + place + "/" + question;
        }
    }

    /** The report on the answers of a month, with those of the months before it. */
    public static Report of(List<Found> now, List<Found> before, Asked asked) {
        return new Report(
                ReportKind.CASE_AUDITS,
                asked,
                new Report.Summary(figures(now, before), breakdowns(now), NOTES),
                new Report.Table(COLUMNS, now.stream().map(CaseAudits::row).toList()));
    }

    private static List<Figure> figures(List<Found> now, List<Found> before) {
        long cases = now.stream().map(one -> one.sample() + "/" + one.place()).distinct().count();
        Stream<Figure> first =
                Stream.of(
                        Figure.of("Cases audited", cases),
                        new Figure("Two auditors agree", agreement(now).words()));
        Stream<Figure> questions =
                Arrays.stream(AuditQuestion.values()).map(it -> figure(it, now, before));
        return Stream.concat(first, questions).toList();
    }

    private static Figure figure(AuditQuestion question, List<Found> now, List<Found> before) {
        return new Figure(
                question.number() + ". " + question.words(),
                met(question, now).words() + "; before: " + met(question, before).words());
    }

    static Share met(AuditQuestion question, List<Found> all) {
        List<Found> counted =
                all.stream()
                        .filter(one -> one.question() == question && one.rating().counts())
                        .toList();
        long met = counted.stream().filter(one -> one.rating() == Rating.MET).count();
        return new Share(met, counted.size());
    }

    /** Of the questions that more than one auditor answered, those with one answer. */
    static Share agreement(List<Found> all) {
        Map<String, List<Rating>> answers =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Found::about,
                                        Collectors.mapping(Found::rating, Collectors.toList())));
        List<List<Rating>> several =
                answers.values().stream().filter(one -> one.size() > 1).toList();
        long agree = several.stream().filter(CaseAudits::alike).count();
        return new Share(agree, several.size());
    }

    private static boolean alike(Collection<Rating> ratings) {
        return new HashSet<>(ratings).size() == 1;
    }

    private static List<Breakdown> breakdowns(List<Found> now) {
        return List.of(
                Breakdown.of(
                        "Where causes lie",
                        now.stream().flatMap(one -> one.cause().stream()).map(Cause::words)),
                Breakdown.of(
                        "Answered no or in part, by question",
                        now.stream()
                                .filter(one -> one.rating().hasCause())
                                .map(one -> one.question().words())));
    }

    private static Row row(Found one) {
        return new Row(
                List.of(),
                List.of(
                        Cell.of(one.sample().words() + ", case " + one.place()),
                        new Cell.Count(one.auditor()),
                        Cell.of(one.question().number() + ". " + one.question().words()),
                        Cell.of(one.rating().words()),
                        Cell.of(one.cause().map(Cause::words).orElse(""))));
    }
}
