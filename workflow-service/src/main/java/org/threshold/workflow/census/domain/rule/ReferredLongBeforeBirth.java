package org.threshold.workflow.census.domain.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8606: nobody is referred more than 40 weeks before birth. */
final class ReferredLongBeforeBirth implements EpisodeRule {

    private static final int WEEKS = 40;

    @Override
    public RuleText text() {
        return RuleText.error(
                "8606",
                "The child was referred more than 40 weeks before the day of birth, or before it is expected.",
                "Correct the date of birth, or check whether the referral belongs to this child.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return Stream.of(child.identifiers().born(), child.identifiers().expected())
                .flatMap(Optional::stream)
                .map(day -> day.minusWeeks(WEEKS))
                .anyMatch(day -> Days.before(episode.referred().on(), Optional.of(day)));
    }
}
