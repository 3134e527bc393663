package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Domestic abuse incidents that the police ended with a warning although children live in the
 * household (R-TVP-5).
 */
public final class AbuseWarnings {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("at", "Warned"),
                    new Column("kind", "Which warning"),
                    new Column("children", "Children there"),
                    new Column("lead", "The domestic abuse lead"));

    private static final List<String> NOTES =
            List.of(
                    "Counted is what was disposed of in the month, whenever it was recorded. Every"
                            + " incident on record here is one around a child, so children live in the"
                            + " household of each.",
                    "Incidents of which nobody has recorded how they were disposed of are not in it.");

    private AbuseWarnings() {}

    /**
     * How an incident was disposed of.
     *
     * @param kind which disposal it is
     * @param children whether children were there: {@code yes}, {@code no} or {@code not-known}
     * @param enough what the domestic abuse lead says of a warning; empty until they have
     */
    public record Disposed(
            List<String> cases, Instant at, Kind kind, String children, Optional<Boolean> enough) {

        public Disposed {
            cases = List.copyOf(cases);
        }
    }

    /**
     * A disposal.
     *
     * @param words what it is called
     * @param warning whether it is a warning
     */
    public record Kind(String words, boolean warning) {}

    /** The report on what was disposed of in a month. */
    public static Report of(List<Disposed> all, Asked asked) {
        List<Disposed> warned = all.stream().filter(one -> one.kind().warning()).toList();
        return new Report(
                ReportKind.ABUSE_WARNINGS,
                asked,
                new Report.Summary(
                        figures(all, warned),
                        List.of(
                                Breakdown.of(
                                        "By how it was disposed of",
                                        all.stream().map(one -> one.kind().words())),
                                Breakdown.of(
                                        "Warnings, by whether children were there",
                                        warned.stream().map(AbuseWarnings::children))),
                        NOTES),
                new Report.Table(COLUMNS, warned.stream().map(AbuseWarnings::row).toList()));
    }

    private static List<Figure> figures(List<Disposed> all, List<Disposed> warned) {
        return List.of(
                new Figure(
                        "Ended with a warning, with children in the household",
                        new Share(warned.size(), all.size()).words()),
                Figure.of(
                        "Not looked at by the domestic abuse lead",
                        warned.stream().filter(one -> one.enough().isEmpty()).count()),
                Figure.of(
                        "Not enough, says the domestic abuse lead",
                        warned.stream()
                                .filter(one -> one.enough().equals(Optional.of(false)))
                                .count()));
    }

    private static String children(Disposed one) {
        return switch (one.children()) {
            case "yes" -> "Children were there";
            case "no" -> "No child was there";
            default -> "Not known";
        };
    }

    private static Row row(Disposed one) {
        return new Row(
                one.cases(),
                List.of(
                        new Cell.At(one.at()),
                        Cell.of(one.kind().words()),
                        Cell.of(children(one)),
                        Cell.of(
                                one.enough()
                                        .map(
                                                enough ->
                                                        enough
                                                                ? "It was enough"
                                                                : "It was not enough")
                                        .orElse("Has not looked at it"))));
    }
}
