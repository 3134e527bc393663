package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * How often somebody decided against what was computed or expected, by kind and month (R-4.2-6). It
 * holds no case, no role and no words: an override may be right, and only many of a kind say
 * something.
 */
public final class Overrides {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("month", "Month"),
                    new Column("kind", "What was decided"),
                    new Column("count", "How often"));

    private static final List<String> NOTES =
            List.of(
                    "Each of these may be right. Many of one kind say that the rule, or how it is"
                            + " worked with, has to be looked at.",
                    "Of a DASH that was provisional, the completed one counts.");

    private Overrides() {}

    /** What was decided against what. */
    public enum Kind {
        DASH_JUDGED_HIGHER(
                "dash-judged-higher", "A DASH graded higher by judgement than its indicators"),
        LESS_THAN_JOINT(
                "less-than-joint",
                "Less than a joint enquiry agreed for an injury where joint is the default"),
        MEETING_UNPREPARED(
                "meeting-unprepared",
                "A strategy meeting held before the police preparation was complete, as urgent"),
        RETURN_HOME("return-home", "A return home decided before every investigation was complete"),
        ENQUIRY_WITHOUT_ANSWER(
                "enquiry-without-answer",
                "An enquiry’s outcome decided without an agency’s answer"),
        ASSESSMENT_WITHOUT_ANSWER(
                "assessment-without-answer", "An assessment concluded without an agency’s answer"),
        CONFERENCE_LATE(
                "conference-late", "A child protection conference set later than its limit");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** As the query names it. */
        public String code() {
            return code;
        }

        String words() {
            return words;
        }

        /** The kind that the query names so; anything else is a bug. */
        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * One decision against what was computed or expected.
     *
     * @param at UTC
     */
    public record Decision(Kind kind, Instant at) {

        Month month() {
            return Month.of(at);
        }
    }

    /**
     * The report on a month and the eleven before it.
     *
     * @param year every override of these months
     */
    public static Report of(List<Decision> year, Asked asked) {
        List<Decision> inMonth =
                year.stream().filter(one -> one.month().equals(asked.month())).toList();
        var trend = new Trend<>(asked.month(), year, Decision::month);
        return new Report(
                ReportKind.OVERRIDES,
                asked,
                new Report.Summary(
                        List.of(Figure.of("Decided against what was computed", inMonth.size())),
                        List.of(
                                Breakdown.of(
                                        "By kind", inMonth.stream().map(one -> one.kind().words())),
                                trend.total("In each of twelve months")),
                        NOTES),
                new Report.Table(COLUMNS, rows(year, asked.month())));
    }

    private static List<Row> rows(List<Decision> year, Month last) {
        return last.year().stream()
                .flatMap(
                        month ->
                                Arrays.stream(Kind.values())
                                        .map(kind -> row(year, month, kind))
                                        .flatMap(List::stream))
                .toList();
    }

    private static List<Row> row(List<Decision> year, Month month, Kind kind) {
        long count =
                year.stream()
                        .filter(one -> one.kind() == kind && one.month().equals(month))
                        .count();
        return count == 0
                ? List.of()
                : List.of(
                        new Row(
                                List.of(),
                                List.of(
                                        Cell.of(month.words()),
                                        Cell.of(kind.words()),
                                        new Cell.Count(count))));
    }
}
