package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8839: a time in need has one open section 47 enquiry. */
final class MoreThanOneOpenEnquiry implements EpisodeRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8839",
                "The case has more than one open section 47 enquiry.",
                "Record the outcome of the enquiry that has ended.");
    }

    @Override
    public boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return episode.enquiries().stream().filter(Enquiry::open).count() > 1;
    }
}
