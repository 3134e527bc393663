package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 2889: no section 47 enquiry starts before the referral. */
final class EnquiryBeforeReferral implements EnquiryRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "2889",
                "A section 47 enquiry starts before the referral.",
                "Check the day of the referral, and the strategy meeting that decided the enquiry.");
    }

    @Override
    public boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period) {
        return Days.before(enquiry.started(), episode.referred().on());
    }
}
