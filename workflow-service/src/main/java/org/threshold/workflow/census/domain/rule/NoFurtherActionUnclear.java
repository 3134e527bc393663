package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8568: it is said whether the referral led to no further action. */
final class NoFurtherActionUnclear implements EpisodeRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8568",
                "It is not said whether the referral led to no further action.",
                "Make the file again. If it happens again, tell whoever runs the system.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return episode.referred().noFurtherAction().isEmpty();
    }
}
