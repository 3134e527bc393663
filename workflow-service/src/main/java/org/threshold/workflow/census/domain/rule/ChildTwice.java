package org.threshold.workflow.census.domain.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.Rule;
import org.threshold.workflow.census.domain.RuleText;

/** Rule 8510: no two children have the same identifier. */
final class ChildTwice implements Rule {

    @Override
    public RuleText text() {
        return RuleText.error(
                "8510",
                "The file has more than one child with the same identifier.",
                "Join the cases if they are of one child, and make the file again.");
    }

    @Override
    public List<Optional<String>> broken(CensusReturn file, CensusPeriod period) {
        Set<String> seen = new HashSet<>();
        return file.children().stream()
                .map(child -> child.identifiers().id())
                .filter(id -> id.filter(it -> !seen.add(it)).isPresent())
                .toList();
    }
}
