package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 1104: no conference is held before the referral. */
final class ConferenceBeforeReferral implements EnquiryRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "1104",
                "The initial conference was held before the referral.",
                "Check the day of the conference.");
    }

    @Override
    public boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period) {
        return Days.before(enquiry.conference(), episode.referred().on());
    }
}
