package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8520: nobody is born after the year. */
final class BornAfterYear implements ChildRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8520",
                "The date of birth is later than 31 March.",
                "Correct the date of birth on the child’s record.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return child.identifiers()
                .born()
                .filter(day -> day.isAfter(period.year().reference()))
                .isPresent();
    }
}
