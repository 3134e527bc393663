package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The quality of the strategy meetings of a month (R-4.2-3c): quorate, on time, distributed within
 * one working day (T5), with a next date, with actions and how many were done in time.
 */
public final class StrategyQuality {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("heldAt", "Held"),
                    new Column("number", "Meeting"),
                    new Column("quorate", "Quorate"),
                    new Column("onTime", "On time"),
                    new Column("distributed", "Record sent in time"),
                    new Column("next", "What comes next"),
                    new Column("actions", "Actions"),
                    new Column("actionsInTime", "Actions done in time"));

    private static final List<String> NOTES =
            List.of(
                    "On time: held by the limit that ran for it (T4a, T4b, T4d or T4e, or the next"
                            + " review). Sent in time: within one working day of the meeting (T5);"
                            + " only a quorate meeting has a record to send.",
                    "What is not due yet counts neither as in time nor as late.",
                    "Actions done in time: done by the time that the meeting set. One that is not"
                            + " done, for whatever reason, counts as not in time once that has passed.");

    private StrategyQuality() {}

    /**
     * By when something was due and when it was done.
     *
     * @param doneAt empty where it is not done
     * @param dueAt empty where no limit ran
     */
    public record Done(Optional<Instant> doneAt, Optional<Instant> dueAt) {

        InTime inTime(Instant now) {
            return InTime.of(doneAt, dueAt, now);
        }
    }

    /** What comes after a meeting. */
    public enum Next {
        NOT_DECIDED("not decided"),
        MEETING("another meeting, with its date"),
        CONCLUDED("concluded");

        private final String words;

        Next(String words) {
            this.words = words;
        }
    }

    /**
     * A meeting.
     *
     * @param number the first of its discussion is 1
     * @param held when it was held and by when it was due
     * @param sent when its record was sent and by when that was due
     * @param actions what was agreed: by when each was due, and when it was done if it was
     */
    public record Meeting(
            List<String> cases,
            int number,
            boolean quorate,
            Done held,
            Done sent,
            Next next,
            List<Done> actions) {

        public Meeting {
            cases = List.copyOf(cases);
            actions = List.copyOf(actions);
        }
    }

    /** The report on the meetings of a month. */
    public static Report of(List<Meeting> all, Asked asked) {
        return new Report(
                ReportKind.STRATEGY_QUALITY,
                asked,
                new Report.Summary(figures(all, asked.now()), List.of(), NOTES),
                new Report.Table(COLUMNS, all.stream().map(one -> row(one, asked.now())).toList()));
    }

    private static List<Figure> figures(List<Meeting> all, Instant now) {
        long quorate = all.stream().filter(Meeting::quorate).count();
        long dated = all.stream().filter(one -> one.next() != Next.NOT_DECIDED).count();
        return List.of(
                Figure.of("Meetings", all.size()),
                new Figure("Quorate", new Share(quorate, all.size()).words()),
                new Figure("On time", inTime(all.stream().map(one -> one.held().inTime(now)))),
                new Figure(
                        "Record sent within 1 working day",
                        inTime(all.stream().map(one -> one.sent().inTime(now)))),
                new Figure("Next date set, or concluded", new Share(dated, all.size()).words()),
                Figure.of(
                        "Actions agreed", all.stream().mapToInt(one -> one.actions().size()).sum()),
                new Figure(
                        "Actions done in time",
                        done(all.stream().flatMap(one -> one.actions().stream()), now)));
    }

    private static String done(Stream<Done> each, Instant now) {
        return inTime(each.map(one -> one.inTime(now)));
    }

    private static String inTime(Stream<InTime> each) {
        List<InTime> settled = each.filter(InTime::settled).toList();
        long yes = settled.stream().filter(one -> one == InTime.YES).count();
        return new Share(yes, settled.size()).words();
    }

    private static Row row(Meeting one, Instant now) {
        return new Row(
                one.cases(),
                List.of(
                        Cell.of(one.held().doneAt(), ""),
                        new Cell.Count(one.number()),
                        Cell.of(one.quorate() ? "yes" : "no"),
                        Cell.of(one.held().inTime(now).words()),
                        Cell.of(one.quorate() ? one.sent().inTime(now).words() : "no record due"),
                        Cell.of(one.next().words),
                        new Cell.Count(one.actions().size()),
                        Cell.of(done(one.actions().stream(), now))));
    }
}
