package org.threshold.workflow.census.domain;

import java.util.List;
import java.util.Optional;

/**
 * A validation rule of the census (Department for Education, Children in need census 2025 to 2026:
 * validation rules).
 */
public interface Rule {

    /** Its number and words. */
    RuleText text();

    /**
     * The children that break it, as the file calls them; an empty one where it calls them none.
     */
    List<Optional<String>> broken(CensusReturn file, CensusPeriod period);
}
