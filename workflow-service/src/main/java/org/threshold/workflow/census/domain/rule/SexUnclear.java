package org.threshold.workflow.census.domain.rule;

import java.util.Set;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 4180: the sex is given as M, F or U. */
final class SexUnclear implements ChildRule {

    private static final Set<String> CODES = Set.of("M", "F", "U");

    @Override
    public RuleText text() {
        return RuleText.error(
                "4180", "The sex is missing, or is not M, F or U.", "Record the child’s sex.");
    }

    @Override
    public boolean breaks(Child child, CensusPeriod period) {
        return child.identifiers().sex().filter(CODES::contains).isEmpty();
    }
}
