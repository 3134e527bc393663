package org.threshold.workflow.census.domain.rule;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.Rule;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 100: the file is given as at 31 March. */
final class WrongReferenceDate implements Rule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "100",
                "The reference date of the file is not the last day of the year.",
                "Make the file again for the year that it is meant for.");
    }

    @Override
    public List<Optional<String>> broken(CensusReturn file, CensusPeriod period) {
        boolean right = file.reference().equals(Optional.of(period.year().reference()));
        return right ? List.of() : List.of(Optional.empty());
    }
}
