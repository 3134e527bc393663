package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8750: the sex of an unborn child is given as U. */
final class SexOfUnborn implements ChildRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8750",
                "The sex of an unborn child is not given as U.",
                "If the child has been born, record the date of birth.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        var identifiers = child.identifiers();
        return identifiers.born().isEmpty()
                && identifiers.expected().isPresent()
                && identifiers.sex().filter("U"::equals).isEmpty();
    }
}
