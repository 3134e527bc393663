package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8715: a conference in the file was held in the year. */
final class ConferenceOutsideYear implements EnquiryRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8715",
                "The initial conference was not held in the year.",
                "Check the day of the conference.");
    }

    @Override
    public boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period) {
        return enquiry.conference().filter(day -> !period.year().holds(day)).isPresent();
    }
}
