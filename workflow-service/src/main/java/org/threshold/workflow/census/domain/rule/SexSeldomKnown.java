package org.threshold.workflow.census.domain.rule;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.Rule;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 2886Q: of children who are born, the sex of at most 2 in 100 is not known. */
final class SexSeldomKnown implements Rule {

    private static final long FIFTY = 50;

    @Override
    public RuleText text() {
        return RuleText.query(
                "2886Q",
                "The sex of more than 2 in 100 children is not known, unborn children left aside.",
                "Record the sex of the children concerned, or explain why so many are not known.");
    }

    @Override
    public List<Optional<String>> broken(CensusReturn file, CensusPeriod period) {
        long unknown =
                file.children().stream()
                        .map(Child::identifiers)
                        .filter(it -> it.expected().isEmpty())
                        .filter(it -> it.sex().filter(sex -> !sex.equals("U")).isEmpty())
                        .count();
        return unknown * FIFTY > file.children().size() ? List.of(Optional.empty()) : List.of();
    }
}
