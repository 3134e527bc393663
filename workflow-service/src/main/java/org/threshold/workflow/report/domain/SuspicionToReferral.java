package org.threshold.workflow.report.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The minutes from the first suspicion of an injury to the referral that told of it (L-3.1.14). */
public final class SuspicionToReferral {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("suspectedAt", "Injury first suspected"),
                    new Column("fromAgency", "Referred by"),
                    new Column("receivedAt", "Referral received"),
                    new Column("minutes", "Minutes"));
    private static final List<String> NOTES =
            List.of(
                    "Only referrals that say when an injury was first suspected are counted, in the"
                            + " month in which they were received.");

    private SuspicionToReferral() {}

    /**
     * A referral that says when an injury was first suspected.
     *
     * @param fromAgency the code of the agency that referred
     */
    public record Told(
            List<String> cases, String fromAgency, Instant suspectedAt, Instant receivedAt) {

        public Told {
            cases = List.copyOf(cases);
        }

        long minutes() {
            return Math.max(0, Duration.between(suspectedAt, receivedAt).toMinutes());
        }

        String agency() {
            return RoleWords.agency(fromAgency);
        }
    }

    /** The report on the referrals of a month. */
    public static Report of(List<Told> all, Asked asked) {
        var breakdown = Breakdown.of("By agency", all.stream().map(Told::agency));
        return new Report(
                ReportKind.SUSPICION_TO_REFERRAL,
                asked,
                new Report.Summary(figures(all), List.of(breakdown), NOTES),
                new Report.Table(COLUMNS, all.stream().map(SuspicionToReferral::row).toList()));
    }

    private static List<Figure> figures(List<Told> all) {
        List<Long> minutes = all.stream().map(Told::minutes).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("Referrals that say when", all.size()));
        figures.add(new Figure("Half of them within", Minutes.median(minutes)));
        figures.add(new Figure("The longest", Minutes.longest(minutes)));
        byAgency(all)
                .forEach(
                        (agency, took) -> {
                            figures.add(
                                    new Figure(
                                            agency + ", half of them within",
                                            Minutes.median(took)));
                            figures.add(
                                    new Figure(agency + ", the longest", Minutes.longest(took)));
                        });
        return figures;
    }

    private static Map<String, List<Long>> byAgency(List<Told> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                Told::agency,
                                TreeMap::new,
                                Collectors.mapping(Told::minutes, Collectors.toList())));
    }

    private static Row row(Told one) {
        return new Row(
                one.cases(),
                List.of(
                        new Cell.At(one.suspectedAt()),
                        Cell.of(one.agency()),
                        new Cell.At(one.receivedAt()),
                        new Cell.Count(one.minutes())));
    }
}
