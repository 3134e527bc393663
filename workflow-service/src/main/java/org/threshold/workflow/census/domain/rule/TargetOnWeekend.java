package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8870Q: no conference is due on a Saturday or Sunday. */
final class TargetOnWeekend implements EnquiryRule {

    @Override
    public RuleText text() {
        return RuleText.query(
                "8870Q",
                "The initial conference is due on a Saturday or a Sunday.",
                "Tell whoever runs the system: limits in working days never end on a weekend.");
    }

    @Override
    public boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period) {
        return Days.onWeekend(enquiry.target());
    }
}
