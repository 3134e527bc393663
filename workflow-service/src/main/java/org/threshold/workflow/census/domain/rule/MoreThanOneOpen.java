package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8815: a child has one open time in need. */
final class MoreThanOneOpen implements ChildRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8815",
                "The child has more than one open case.",
                "Join the cases, and make the file again.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return child.episodes().stream().filter(Episodes::openInNeed).count() > 1;
    }
}
