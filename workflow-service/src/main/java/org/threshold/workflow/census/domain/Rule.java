package org.threshold.workflow.census.domain;

import java.util.List;
import java.util.Optional;

/**
 * A validation rule of the census of the Department for Education, as docs/census.md says it was
 * read.
 */
public interface Rule {

    /** Its number and words. */
    RuleText text();

    /**
     * The children that break it, as the file calls them; an empty one where it calls them none.
     */
    List<Optional<String>> broken(CensusReturn file, CensusPeriod period);
}
