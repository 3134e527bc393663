package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8875: no conference is held on a Saturday or Sunday. */
final class ConferenceOnWeekend implements EnquiryRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8875",
                "The initial conference was held on a Saturday or a Sunday.",
                "Check the day of the conference.");
    }

    @Override
    public boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period) {
        return Days.onWeekend(enquiry.conference());
    }
}
