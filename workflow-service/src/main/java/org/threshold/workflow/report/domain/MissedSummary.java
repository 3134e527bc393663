package org.threshold.workflow.report.domain;

import java.util.List;
import org.threshold.workflow.report.domain.MissedThresholds.Due;

/** What the report on missed thresholds comes to: of its month, and as a trend (L-3.1.4c). */
final class MissedSummary {

    private static final List<String> NOTES =
            List.of(
                    "A referral counts when it was of an injury to a child that is not mobile, or"
                            + " names an adult recorded on a child protection plan of any children,"
                            + " or such an adult lived in the child’s household when it came.",
                    "It is missed when no strategy meeting was held by the limit: the same day for"
                            + " such an injury (T4b), 24 hours otherwise (T4a).");

    private MissedSummary() {}

    static Report.Summary of(List<Due> all, List<Due> missed, Trend<Due> trend) {
        long never =
                missed.stream()
                        .filter(one -> MissedThresholds.handled(one).heldAt().isEmpty())
                        .count();
        return new Report.Summary(
                List.of(
                        new Figure("Missed", new Share(missed.size(), all.size()).words()),
                        Figure.of("No meeting at all", never),
                        Figure.of("Meeting too late", missed.size() - never)),
                breakdowns(missed, trend),
                NOTES);
    }

    private static List<Breakdown> breakdowns(List<Due> missed, Trend<Due> trend) {
        return List.of(
                Breakdown.of(
                        "Missed, by the agency that referred",
                        missed.stream().map(MissedThresholds::agency)),
                Breakdown.of(
                        "Missed, by the role that decided",
                        missed.stream().map(one -> MissedThresholds.handled(one).by())),
                trend.total("Missed, in each of twelve months"),
                trend.each("Missed, by month and agency", MissedThresholds::agency),
                trend.each(
                        "Missed, by month and the role that decided",
                        one -> MissedThresholds.handled(one).by()));
    }
}
