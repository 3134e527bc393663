package org.threshold.workflow.report.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.access.Agency;

/**
 * In how many enquiries and assessments at least three agencies took part in the analysis
 * (R-C&amp;F-1): each looked at a version of the draft, and agreed, commented or disagreed.
 */
public final class AgenciesInAnalysis {

    /** From how many agencies on an analysis counts as one of several agencies (R-C&amp;F-1). */
    static final int SEVERAL = 3;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("endedAt", "Ended"),
                    new Column("of", "What"),
                    new Column("outcome", "Outcome"),
                    new Column("agencies", "Agencies that contributed"),
                    new Column("count", "How many"));

    private static final List<String> NOTES =
            List.of(
                    "An agency contributed to the analysis when it agreed to a version of the draft"
                            + " analysis and plan, commented on it or disagreed with it, by itself or"
                            + " written down by a social worker. Nothing to say, declined and left out"
                            + " do not count, nor does an answer that gives facts only. An enquiry"
                            + " counts from its outcome, an assessment from its end.");

    private AgenciesInAnalysis() {}

    /** What came to its end. */
    public enum Work {
        ENQUIRY("section 47 enquiry"),
        ASSESSMENT("single assessment");

        private final String words;

        Work(String words) {
            this.words = words;
        }
    }

    /**
     * An enquiry with its outcome, or an assessment that ended.
     *
     * @param endedAt UTC
     * @param outcome its code
     * @param agencies the codes of those that contributed to the analysis, each once
     */
    public record Ended(
            String caseRef, Work work, Instant endedAt, String outcome, List<String> agencies) {

        public Ended {
            agencies = List.copyOf(agencies);
        }

        boolean bySeveral() {
            return agencies.size() >= SEVERAL;
        }
    }

    /** The report on what ended in a month. */
    public static Report of(List<Ended> all, Asked asked) {
        return new Report(
                ReportKind.AGENCIES_IN_ANALYSIS,
                asked,
                new Report.Summary(
                        figures(all),
                        List.of(
                                Breakdown.of(
                                        "By agency that contributed",
                                        all.stream()
                                                .flatMap(one -> one.agencies().stream())
                                                .map(AgenciesInAnalysis::agency))),
                        NOTES),
                new Report.Table(COLUMNS, all.stream().map(AgenciesInAnalysis::row).toList()));
    }

    private static List<Figure> figures(List<Ended> all) {
        return List.of(
                new Figure("Three or more agencies in the analysis", share(all)),
                new Figure("Of section 47 enquiries", share(of(all, Work.ENQUIRY))),
                new Figure("Of single assessments", share(of(all, Work.ASSESSMENT))),
                Figure.of(
                        "No agency in the analysis",
                        all.stream().filter(one -> one.agencies().isEmpty()).count()));
    }

    private static String share(List<Ended> all) {
        return new Share(all.stream().filter(Ended::bySeveral).count(), all.size()).words();
    }

    private static List<Ended> of(List<Ended> all, Work work) {
        return all.stream().filter(one -> one.work() == work).toList();
    }

    private static Row row(Ended one) {
        return new Row(
                List.of(one.caseRef()),
                List.of(
                        new Cell.At(one.endedAt()),
                        Cell.of(one.work().words),
                        Cell.of(one.outcome().replace('-', ' ')),
                        Cell.of(
                                String.join(
                                        ", ",
                                        one.agencies().stream()
                                                .map(AgenciesInAnalysis::agency)
                                                .toList())),
                        new Cell.Count(one.agencies().size())));
    }

    private static String agency(String code) {
        return Agency.of(code).map(Agency::words).orElse(code);
    }
}
