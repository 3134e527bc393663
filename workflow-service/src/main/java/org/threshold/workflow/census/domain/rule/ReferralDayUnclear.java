package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8600: the day of the referral is given and is not after the year. */
final class ReferralDayUnclear implements EpisodeRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8600",
                "The day of the referral is missing, or is later than 31 March.",
                "Check the referral of the case.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return episode.referred()
                .on()
                .filter(day -> !day.isAfter(period.year().reference()))
                .isEmpty();
    }
}
