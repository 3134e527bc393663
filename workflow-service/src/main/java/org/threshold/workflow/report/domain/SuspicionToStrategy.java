package org.threshold.workflow.report.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The minutes from a suspicion to its strategy discussion (L-3.1.4a, R-4.2-1a): until one is
 * called, and until its first meeting is held.
 */
public final class SuspicionToStrategy {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("suspectedAt", "Suspicion recorded"),
                    new Column("source", "Came as"),
                    new Column("fromAgency", "Referred by"),
                    new Column("minutesToCall", "Minutes until called"),
                    new Column("heldAt", "First meeting held"),
                    new Column("minutesToMeeting", "Minutes until the meeting"));

    private static final List<String> NOTES =
            List.of(
                    "A suspicion about a child whose discussion was open already counts as called"
                            + " at once, and its meeting is the next one that was held.");

    private SuspicionToStrategy() {}

    /** How a suspicion came to be known. */
    public enum Source {
        REFERRAL("a referral"),
        CHANGE("a change of circumstance"),
        PERSON("a concern that somebody raised");

        private final String words;

        Source(String words) {
            this.words = words;
        }
    }

    /**
     * A suspicion.
     *
     * @param fromAgency the code of the agency that referred; empty for what is no referral
     * @param calledAt when the discussion about it was called; empty where none was
     * @param heldAt when its first meeting was held after that
     */
    public record Suspicion(
            List<String> cases,
            Source source,
            String fromAgency,
            Instant suspectedAt,
            Optional<Instant> calledAt,
            Optional<Instant> heldAt) {

        public Suspicion {
            cases = List.copyOf(cases);
        }

        Optional<Long> minutesToCall() {
            return calledAt.map(this::minutes);
        }

        Optional<Long> minutesToMeeting() {
            return heldAt.map(this::minutes);
        }

        private long minutes(Instant until) {
            return Math.max(0, Duration.between(suspectedAt, until).toMinutes());
        }
    }

    /** The report on the suspicions of a month. */
    public static Report of(List<Suspicion> all, Asked asked) {
        return new Report(
                ReportKind.SUSPICION_TO_STRATEGY,
                asked,
                new Report.Summary(figures(all), List.of(), NOTES),
                new Report.Table(COLUMNS, all.stream().map(SuspicionToStrategy::row).toList()));
    }

    private static List<Figure> figures(List<Suspicion> all) {
        List<Long> called = known(all, Suspicion::minutesToCall);
        List<Long> held = known(all, Suspicion::minutesToMeeting);
        return List.of(
                Figure.of("Suspicions", all.size()),
                Figure.of("No discussion called", all.size() - called.size()),
                Figure.of("No meeting held yet", all.size() - held.size()),
                new Figure("Until called, half of them within", Minutes.median(called)),
                new Figure("Until the meeting, half of them within", Minutes.median(held)),
                new Figure("Until the meeting, the longest", Minutes.longest(held)));
    }

    private static List<Long> known(
            List<Suspicion> all, Function<Suspicion, Optional<Long>> minutes) {
        return all.stream().map(minutes).flatMap(Optional::stream).toList();
    }

    private static Row row(Suspicion one) {
        return new Row(
                one.cases(),
                List.of(
                        new Cell.At(one.suspectedAt()),
                        Cell.of(one.source().words),
                        Cell.of(
                                one.fromAgency().isEmpty()
                                        ? ""
                                        : RoleWords.agency(one.fromAgency())),
                        Cell.ofNumber(one.minutesToCall(), "not called"),
                        Cell.of(one.heldAt(), "not held yet"),
                        Cell.ofNumber(one.minutesToMeeting(), "")));
    }
}
