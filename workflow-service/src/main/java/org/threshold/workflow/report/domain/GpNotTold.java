package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.RecipientWords;

/** Events of which a GP was not told, each with the reason (L-3.1.21, R-4.2-5a). */
public final class GpNotTold {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("recordedAt", "Recorded"),
                    new Column("event", "What happened"),
                    new Column("who", "Who was not told"),
                    new Column("why", "Why"),
                    new Column("reason", "Reason given"),
                    new Column("manager", "What a manager said"),
                    new Column("toldAnotherWayAt", "Told since"));

    private static final List<String> NOTES =
            List.of(
                    "A GP is told of the events that the review lists, for the child and for each"
                            + " parent. Told another way: a manager recorded how somebody who was"
                            + " not found was told, or why nobody has to be; the words are in the"
                            + " case. Where somebody is left out a manager agrees, or has them told"
                            + " at once.");

    private GpNotTold() {}

    /** Why a GP was not told. */
    public enum Why {
        NOBODY_FOUND("no GP could be found"),
        LEFT_OUT("left out by whoever recorded it");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    /**
     * A GP who was not told of an event.
     *
     * @param kind the event's name, for example {@code new-injury}
     * @param who the practice's key, or who it would have been in words
     * @param reason in words
     * @param manager what a manager said to leaving it out, as a code; empty where none was asked
     * @param toldAt when a manager recorded that it was told another way, or had it told
     */
    public record Untold(
            List<String> cases,
            String kind,
            Instant recordedAt,
            String who,
            Why why,
            String reason,
            String manager,
            Optional<Instant> toldAt) {

        public Untold {
            cases = List.copyOf(cases);
        }

        /** The reason is typed by people. */
        @Override
        public String toString() {
            return "Untold[" + kind + " " + recordedAt + "]";
        }
    }

    /**
     * The report on the events of a month.
     *
     * @param events how many events were recorded in it, whoever was told
     */
    public static Report of(List<Untold> all, long events, Asked asked) {
        return new Report(
                ReportKind.GP_NOT_TOLD,
                asked,
                new Report.Summary(figures(all, events), breakdowns(all), NOTES),
                new Report.Table(COLUMNS, all.stream().map(GpNotTold::row).toList()));
    }

    private static List<Figure> figures(List<Untold> all, long events) {
        return List.of(
                Figure.of("Times a GP was not told", all.size()),
                Figure.of("Told since", told(all)),
                Figure.of("Still not told", all.size() - told(all)),
                Figure.of("Events recorded in all", events));
    }

    private static long told(List<Untold> all) {
        return all.stream().filter(one -> one.toldAt().isPresent()).count();
    }

    private static List<Breakdown> breakdowns(List<Untold> all) {
        Stream<String> reasons =
                all.stream()
                        .map(one -> one.why() == Why.NOBODY_FOUND ? one.reason() : one.why().words);
        return List.of(
                Breakdown.of("By reason", reasons),
                Breakdown.of("By event", all.stream().map(one -> event(one.kind()))));
    }

    private static Row row(Untold one) {
        return new Row(
                one.cases(),
                List.of(
                        new Cell.At(one.recordedAt()),
                        Cell.of(event(one.kind())),
                        Cell.of(who(one.who())),
                        Cell.of(one.why().words),
                        new Cell.Typed(one.reason()),
                        Cell.of(manager(one.manager())),
                        Cell.of(one.toldAt(), "no")));
    }

    private static String manager(String code) {
        return switch (code) {
            case "asked" -> "has not answered yet";
            case "agreed" -> "agreed";
            case "refused" -> "did not agree";
            case "overtaken" -> "corrected or withdrawn first";
            default -> "not asked";
        };
    }

    private static String event(String kind) {
        return ChangeKind.of(kind).map(ChangeKind::words).orElse(kind);
    }

    private static String who(String who) {
        return Recipient.of(who).map(RecipientWords::of).orElse(who);
    }
}
