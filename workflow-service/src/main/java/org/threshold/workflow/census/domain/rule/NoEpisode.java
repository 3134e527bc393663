package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8590: each child was in need at some time. */
final class NoEpisode implements ChildRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8590",
                "The child has no time in need in the file.",
                "Make the file again. If it happens again, tell whoever runs the system.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return child.episodes().isEmpty();
    }
}
