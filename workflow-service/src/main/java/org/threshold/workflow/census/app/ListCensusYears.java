package org.threshold.workflow.census.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.platform.CaseClock;

/** Of which years there is a return; it says nothing of a case. */
@Service
public class ListCensusYears {

    private final Access access;
    private final CaseClock clock;

    ListCensusYears(Access access, CaseClock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** The years to choose from, the one that runs first. */
    public record Years(List<CensusYear> all) {

        public Years {
            all = List.copyOf(all);
        }

        /** The year that runs. */
        public CensusYear current() {
            return all.getFirst();
        }

        /** Whether a year can be chosen: it has begun. */
        public boolean has(CensusYear year) {
            return year.ends() <= current().ends();
        }
    }

    /** All of it. */
    public Years handle(Actor who) {
        access.require(who, Activity.READ_REPORTS);
        return new Years(CensusYear.of(clock.now()).andBefore());
    }
}
