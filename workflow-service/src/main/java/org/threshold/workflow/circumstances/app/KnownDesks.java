package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AgencyDesks;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.AgencyDesk;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;

/** Finds an agency’s desks as the rules of who is told find them. */
@Service
class KnownDesks implements AgencyDesks {

    private final CaseStates states;
    private final CaseClock clock;

    KnownDesks(CaseStates states, CaseClock clock) {
        this.states = states;
        this.clock = clock;
    }

    @Override
    public List<Recipient> of(Agency agency, NewChange change) {
        return states.of(change, WorkingTime.dayOf(clock.now())).values().stream()
                .flatMap(state -> AgencyDesk.of(agency, change, state).stream())
                .distinct()
                .toList();
    }
}
