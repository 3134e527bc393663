package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8740: an enquiry without conference started in the year. */
final class OpenEnquiryOutsideYear implements EnquiryRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8740",
                "A section 47 enquiry started before the year, and at its end had neither had a conference nor been said to need none.",
                "Record the enquiry’s outcome, or the day on which its conference was held.");
    }

    @Override
    public boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period) {
        return enquiry.open()
                && enquiry.started().filter(day -> !period.year().holds(day)).isPresent();
    }
}
