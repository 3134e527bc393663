package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DueWords;

/**
 * Which supervisions were held, and which were due and were or were not (L-3.1.27). What was said
 * in them, and what worried somebody, is not counted.
 */
public final class SupervisionsHeld {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("what", "What"),
                    new Column("heldOn", "Held on"),
                    new Column("of", "Whose work was looked at"),
                    new Column("dueAt", "Due"),
                    new Column("stands", "How it stands"));

    private static final List<String> NOTES =
            List.of(
                    "Supervision is due on each open case every so many weeks, and within days of a"
                            + " Red event; how long is a limit of the area. It counts as due once it"
                            + " is on the work list, in the month of its limit. One that is held"
                            + " before that stands here as held only. Whichever supervision is"
                            + " logged on the case settles what was due. What was said, and what"
                            + " worries somebody without evidence, is counted nowhere.");

    private SupervisionsHeld() {}

    /**
     * A supervision that was held in the month.
     *
     * @param heldOn the day in England
     * @param of the code of the role whose work was looked at
     */
    public record Held(String caseRef, LocalDate heldOn, String of) {}

    /**
     * A supervision that was due in the month.
     *
     * @param red whether a Red event asked for it
     * @param dueAt UTC
     * @param metAt when one was logged that settled it, UTC
     */
    public record Due(String caseRef, boolean red, Instant dueAt, Optional<Instant> metAt) {

        private Stands stands(Instant now) {
            if (metAt.isPresent()) {
                return metAt.get().isAfter(dueAt) ? Stands.LATE : Stands.IN_TIME;
            }
            return dueAt.isAfter(now) ? Stands.TO_COME : Stands.OVERDUE;
        }
    }

    private enum Stands {
        IN_TIME("logged in time"),
        LATE("logged after the limit"),
        TO_COME("still to be held"),
        OVERDUE("limit passed, none logged");

        private final String words;

        Stands(String words) {
            this.words = words;
        }
    }

    /** The report on the supervisions of a month. */
    public static Report of(List<Held> held, List<Due> due, Asked asked) {
        List<Row> rows = new ArrayList<>();
        due.stream().map(one -> row(one, asked.now())).forEach(rows::add);
        held.stream().map(SupervisionsHeld::row).forEach(rows::add);
        return new Report(
                ReportKind.SUPERVISIONS,
                asked,
                new Report.Summary(
                        figures(held, due, asked.now()), breakdowns(held, due, asked.now()), NOTES),
                new Report.Table(COLUMNS, rows));
    }

    private static List<Figure> figures(List<Held> held, List<Due> due, Instant now) {
        long inTime = count(due, Stands.IN_TIME, now);
        List<Due> red = due.stream().filter(Due::red).toList();
        return List.of(
                Figure.of("Supervisions held", held.size()),
                Figure.of("On so many cases", held.stream().map(Held::caseRef).distinct().count()),
                new Figure("Of those due, logged in time", new Share(inTime, due.size()).words()),
                new Figure(
                        "Of those due after a Red event, logged in time",
                        new Share(count(red, Stands.IN_TIME, now), red.size()).words()),
                Figure.of("Limit passed, none logged", count(due, Stands.OVERDUE, now)));
    }

    private static long count(List<Due> due, Stands stands, Instant now) {
        return due.stream().filter(one -> one.stands(now) == stands).count();
    }

    private static List<Breakdown> breakdowns(List<Held> held, List<Due> due, Instant now) {
        return List.of(
                Breakdown.of("By whose work", held.stream().map(one -> role(one.of()))),
                Breakdown.of("By how it stands", due.stream().map(one -> one.stands(now).words)));
    }

    private static Row row(Due one, Instant now) {
        return new Row(
                List.of(one.caseRef()),
                List.of(
                        Cell.of(one.red() ? "due after a Red event" : "due"),
                        Cell.of(""),
                        Cell.of(""),
                        new Cell.At(one.dueAt()),
                        Cell.of(one.stands(now).words)));
    }

    private static Row row(Held one) {
        return new Row(
                List.of(one.caseRef()),
                List.of(
                        Cell.of("held"),
                        Cell.of(DueWords.day(one.heldOn())),
                        Cell.of(role(one.of())),
                        Cell.of(""),
                        Cell.of("")));
    }

    private static String role(String code) {
        return Role.of(code).map(Role::words).orElse(code);
    }
}
