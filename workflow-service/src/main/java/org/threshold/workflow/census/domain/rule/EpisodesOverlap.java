package org.threshold.workflow.census.domain.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8820: times in need of one child do not overlap. */
final class EpisodesOverlap implements ChildRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8820",
                "Two times in need of the child overlap.",
                "Join the cases, or correct their dates, and make the file again.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return Pairs.any(child.episodes(), (one, other) -> beginsWithin(one, other, period));
    }

    private static boolean beginsWithin(Episode one, Episode other, CensusPeriod period) {
        Optional<LocalDate> end =
                other.closed()
                        .or(
                                () ->
                                        Episodes.noFurtherAction(other)
                                                ? Optional.empty()
                                                : Optional.of(period.year().reference()));
        return !Days.before(one.referred().on(), other.referred().on())
                && Days.before(one.referred().on(), end)
                && other.referred().on().isPresent();
    }
}
