package org.threshold.workflow.census.app;

import java.util.List;
import org.threshold.workflow.census.domain.CaseFacts;
import org.threshold.workflow.census.domain.CensusYear;

/** What the record holds of the cases of a year. */
public interface CensusCases {

    /** All cases that were open at some time of the year. */
    List<CaseFacts> of(CensusYear year);
}
