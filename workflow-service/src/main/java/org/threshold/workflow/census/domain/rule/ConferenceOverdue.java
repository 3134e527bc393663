package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8675Q: an enquiry without conference started at most 15 working days before 31 March. */
final class ConferenceOverdue implements EnquiryRule {

    private static final int WORKING_DAYS = 15;

    @Override
    public RuleText text() {
        return RuleText.query(
                "8675Q",
                "A section 47 enquiry was open for more than 15 working days on 31 March, and no conference was held.",
                "Record the enquiry’s outcome, or the day on which its conference was held; else explain the delay.");
    }

    @Override
    public boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period) {
        return enquiry.open()
                && enquiry.started()
                        .filter(day -> period.workingDaysLeftAfter(day) > WORKING_DAYS)
                        .isPresent();
    }
}
