package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8525: either the day of birth or the expected day is given, and not both. */
final class BirthUnclear implements ChildRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8525",
                "There is no one day on which the child was born or is expected, or there are both.",
                "Record the date of birth; for an unborn child, record the expected day as the first and the last of the days.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return child.identifiers().born().isPresent() == child.identifiers().expected().isPresent();
    }
}
