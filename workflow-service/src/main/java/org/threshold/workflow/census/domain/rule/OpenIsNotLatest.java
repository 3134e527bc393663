package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8816: an open time in need is the latest. */
final class OpenIsNotLatest implements ChildRule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8816",
                "A case is open, and a later one of the same child is in the file.",
                "Join the cases, or close the earlier one, and make the file again.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return child.episodes().stream()
                .filter(Episodes::openInNeed)
                .anyMatch(
                        open ->
                                child.episodes().stream()
                                        .anyMatch(
                                                other ->
                                                        Days.before(
                                                                open.referred().on(),
                                                                other.referred().on())));
    }
}
