package org.threshold.workflow.census.domain.rule;

import java.time.LocalDate;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8530Q: a child is expected from 30 days before 31 March to nine months after. */
final class ExpectedFarFromYear implements ChildRule {

    private static final int DAYS_BEFORE = 30;
    private static final int MONTHS_AFTER = 9;

    @Override
    public RuleText text() {
        return RuleText.query(
                "8530Q",
                "The day on which the child is expected is not near the end of the year.",
                "Check the expected day. If the child has been born, record the date of birth.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        LocalDate reference = period.year().reference();
        return child.identifiers()
                .expected()
                .filter(
                        day ->
                                day.isBefore(reference.minusDays(DAYS_BEFORE))
                                        || day.isAfter(reference.plusMonths(MONTHS_AFTER)))
                .isPresent();
    }
}
