package org.threshold.workflow.census.domain.rule;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.Rule;

/** A rule about one child. */
interface ChildRule extends Rule {

    boolean breaks(Child child, CensusPeriod period);

    @Override
    default List<Optional<String>> broken(CensusReturn file, CensusPeriod period) {
        return file.children().stream()
                .filter(child -> breaks(child, period))
                .map(child -> child.identifiers().id())
                .toList();
    }
}
