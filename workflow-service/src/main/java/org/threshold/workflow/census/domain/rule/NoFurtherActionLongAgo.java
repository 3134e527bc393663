package org.threshold.workflow.census.domain.rule;

import java.util.Optional;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8569: a referral without further action is of this year, or of the working day before. */
final class NoFurtherActionLongAgo implements EpisodeRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8569",
                "A referral from before the year is said to have led to no further action.",
                "Check the day of the referral and its decision.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return Episodes.noFurtherAction(episode)
                && Days.before(episode.referred().on(), Optional.of(period.lastWorkingDayBefore()));
    }
}
