package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.Completeness.Detail;

/**
 * Key data that somebody missed, by field and by team, and how complete referrals are (R-ASC-3).
 */
public final class MissingDataReported {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("reportedAt", "Reported"),
                    new Column("by", "Missed by"),
                    new Column("team", "Team"),
                    new Column("data", "What was missing"),
                    new Column("foundAt", "Answered"),
                    new Column("late", "In time"),
                    new Column("still", "Cannot be had"));

    private static final List<String> NOTES =
            List.of(
                    "In time: within one working day. What somebody wrote to it stands in the case.",
                    "A referral is asked for five details of each child (name, birth, sex, NHS number, GP) and"
                            + " two of the home (adults, other children). No referral is refused for one of"
                            + " them.");

    private MissingDataReported() {}

    /**
     * A report of missing data.
     *
     * @param agency the code of the agency that missed them
     * @param still what cannot be had
     * @param foundAt when the team answered, UTC; empty while it has not
     * @param late whether it was not answered in time
     */
    public record Reported(
            List<String> cases,
            Instant at,
            String agency,
            OwningTeam team,
            List<Datum> data,
            List<Datum> still,
            Optional<Instant> foundAt,
            boolean late) {

        public Reported {
            cases = List.copyOf(cases);
            data = List.copyOf(data);
            still = List.copyOf(still);
        }
    }

    /**
     * A referral of the month.
     *
     * @param agency the code of the agency that referred
     */
    public record Referred(String agency, Completeness completeness) {}

    /** The report on a month. */
    public static Report of(List<Reported> all, List<Referred> referrals, Asked asked) {
        return new Report(
                ReportKind.MISSING_DATA,
                asked,
                new Report.Summary(figures(all, referrals), breakdowns(all, referrals), NOTES),
                new Report.Table(COLUMNS, all.stream().map(MissingDataReported::row).toList()));
    }

    private static List<Figure> figures(List<Reported> all, List<Referred> referrals) {
        long answered = all.stream().filter(one -> one.foundAt().isPresent()).count();
        long late = all.stream().filter(Reported::late).count();
        long asked = referrals.stream().mapToLong(one -> one.completeness().asked()).sum();
        long missing =
                referrals.stream().mapToLong(one -> one.completeness().missing().size()).sum();
        return List.of(
                Figure.of("Reports of missing data", all.size()),
                new Figure("Answered", new Share(answered, all.size()).words()),
                Figure.of("Late", late),
                Figure.of("Referrals", referrals.size()),
                new Figure(
                        "Key data that referrals gave", new Share(asked - missing, asked).words()));
    }

    private static List<Breakdown> breakdowns(List<Reported> all, List<Referred> referrals) {
        return List.of(
                Breakdown.of("By field", fields(all)),
                Breakdown.of("By team", all.stream().map(one -> one.team().words())),
                Breakdown.of(
                        "By team and field",
                        all.stream()
                                .flatMap(one -> one.data().stream().map(it -> together(one, it)))),
                Breakdown.of(
                        "Left out of referrals",
                        referrals.stream().flatMap(MissingDataReported::left)));
    }

    private static Stream<String> fields(List<Reported> all) {
        return all.stream().flatMap(one -> one.data().stream()).map(Datum::words);
    }

    private static String together(Reported one, Datum field) {
        return one.team().words() + ": " + field.words();
    }

    private static Stream<String> left(Referred one) {
        return one.completeness().missing().stream()
                .map(Detail::words)
                .map(it -> RoleWords.agency(one.agency()) + ": " + it);
    }

    private static Row row(Reported one) {
        return new Row(
                one.cases(),
                List.of(
                        new Cell.At(one.at()),
                        Cell.of(RoleWords.agency(one.agency())),
                        Cell.of(one.team().words()),
                        Cell.of(words(one.data())),
                        Cell.of(one.foundAt(), "not yet"),
                        Cell.of(one.late() ? "no" : "yes"),
                        Cell.of(words(one.still()))));
    }

    private static String words(List<Datum> data) {
        return data.stream().map(Datum::words).collect(Collectors.joining("; "));
    }
}
