package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8615: an enquiry has started before its conference is held. */
final class ConferenceBeforeEnquiry implements EnquiryRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8615",
                "The initial conference was held before its section 47 enquiry started, or the start is missing.",
                "Check the day of the conference.");
    }

    @Override
    public boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period) {
        return enquiry.conference().isPresent()
                && (enquiry.started().isEmpty()
                        || Days.before(enquiry.conference(), enquiry.started()));
    }
}
