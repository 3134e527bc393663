package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8500: each child has an identifier of the authority. */
final class NoChildId implements ChildRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8500",
                "A child in the file has no identifier.",
                "Make the file again. If it happens again, tell whoever runs the system.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return child.identifiers().id().filter(id -> !id.isBlank()).isEmpty();
    }
}
