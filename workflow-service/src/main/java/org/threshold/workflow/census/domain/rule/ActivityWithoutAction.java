package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8831: a referral without further action is followed by none. */
final class ActivityWithoutAction implements EpisodeRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8831",
                "A referral is said to have led to no further action, and an enquiry or a conference followed it.",
                "Check the decision on the referral.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return Episodes.noFurtherAction(episode)
                && (episode.conference().isPresent()
                        || episode.enquiries().stream()
                                .anyMatch(
                                        it ->
                                                it.started().isPresent()
                                                        || it.conference().isPresent()));
    }
}
