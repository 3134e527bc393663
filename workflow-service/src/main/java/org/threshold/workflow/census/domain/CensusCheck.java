package org.threshold.workflow.census.domain;

import java.util.List;

/** Holds a file against rules, in their order. */
public record CensusCheck(List<Rule> rules) {

    public CensusCheck {
        rules = List.copyOf(rules);
    }

    /** All that is wrong with the file. */
    public List<Finding> of(CensusReturn file, CensusPeriod period) {
        return rules.stream()
                .flatMap(
                        rule ->
                                rule.broken(file, period).stream()
                                        .map(child -> new Finding(rule.text(), child)))
                .toList();
    }
}
