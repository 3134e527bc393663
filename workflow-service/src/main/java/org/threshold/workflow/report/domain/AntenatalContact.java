package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.threshold.workflow.prebirth.NotifiedPregnancies.Notified;

/**
 * How many of the expectant mothers of whom the authority was told a health visitor saw, of all and
 * of the families that somebody worries about (R-4.2-10).
 */
public final class AntenatalContact {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("notifiedAt", "Pre-birth assessment begun"),
                    new Column("priority", "Priority"),
                    new Column("dueAt", "To be seen by"),
                    new Column("seenAt", "Seen by the health visitor"),
                    new Column("stands", "How it stands"));

    private static final List<String> NOTES =
            List.of(
                    "A pregnancy counts in the month in which the first pre-birth assessment of the"
                            + " child began, and once, however often the child was assessed. A family"
                            + " is flagged when any source named a worry: its priority is raised or"
                            + " urgent. Pregnancies that nobody told children’s social care of are"
                            + " not known here.");

    private AntenatalContact() {}

    private enum Stands {
        IN_TIME("seen in time"),
        LATE("seen after the limit"),
        TO_COME("still to be seen"),
        OVERDUE("limit passed, not seen"),
        NOT_TO_BE_MADE("not to be made any more");

        private final String words;

        Stands(String words) {
            this.words = words;
        }
    }

    /** The report on the pregnancies of which the authority was told in a month. */
    public static Report of(List<Notified> all, Asked asked) {
        return new Report(
                ReportKind.ANTENATAL_CONTACT,
                asked,
                new Report.Summary(
                        figures(all, asked.now()),
                        List.of(
                                Breakdown.of("By priority", all.stream().map(Notified::priority)),
                                Breakdown.of(
                                        "By how it stands",
                                        all.stream().map(one -> stands(one, asked.now()).words))),
                        NOTES),
                new Report.Table(COLUMNS, all.stream().map(one -> row(one, asked.now())).toList()));
    }

    private static List<Figure> figures(List<Notified> all, Instant now) {
        Predicate<Notified> seen = one -> one.seenAt().isPresent();
        List<Notified> flagged = all.stream().filter(Notified::flagged).toList();
        return List.of(
                new Figure("Mothers seen by a health visitor", share(all, seen)),
                new Figure("Of families that somebody worries about", share(flagged, seen)),
                new Figure("Seen in time", share(all, one -> stands(one, now) == Stands.IN_TIME)),
                Figure.of(
                        "Limit passed, not seen",
                        all.stream().filter(one -> stands(one, now) == Stands.OVERDUE).count()));
    }

    private static String share(List<Notified> all, Predicate<Notified> part) {
        return new Share(all.stream().filter(part).count(), all.size()).words();
    }

    private static Stands stands(Notified one, Instant now) {
        if (one.seenAt().isPresent()) {
            return past(one, one.seenAt().get()) ? Stands.LATE : Stands.IN_TIME;
        }
        if (one.dueAt().isEmpty()) {
            return Stands.NOT_TO_BE_MADE;
        }
        return past(one, now) ? Stands.OVERDUE : Stands.TO_COME;
    }

    private static boolean past(Notified one, Instant at) {
        return one.dueAt().filter(at::isAfter).isPresent();
    }

    private static Row row(Notified one, Instant now) {
        return new Row(
                List.of(one.caseRef()),
                List.of(
                        new Cell.At(one.at()),
                        Cell.of(one.priority()),
                        Cell.of(one.dueAt(), ""),
                        Cell.of(one.seenAt(), "no"),
                        Cell.of(stands(one, now).words)));
    }
}
