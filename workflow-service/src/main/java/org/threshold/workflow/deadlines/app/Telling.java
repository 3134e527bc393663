package org.threshold.workflow.deadlines.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DutyRoster;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;

/** Tells everybody who listens that a rung was reached. */
@Service
class Telling {

    private final List<RungListener> listeners;
    private final List<DutyRoster> rosters;
    private final DeadlineRecord record;

    Telling(List<RungListener> listeners, List<DutyRoster> rosters, DeadlineRecord record) {
        this.listeners = List.copyOf(listeners);
        this.rosters = List.copyOf(rosters);
        this.record = record;
    }

    void tell(RungReached reached) {
        record.reached(reached);
        listeners.forEach(listener -> listener.reached(reached));
    }

    /** Whether any of those told is there, as far as a roster knows. */
    boolean somebodyIsThere(RungReached reached) {
        return rosters.isEmpty()
                || reached.told().stream().anyMatch(told -> isThere(told, reached));
    }

    private boolean isThere(Told told, RungReached reached) {
        var waiting = reached.deadline().waiting();
        return rosters.stream()
                .anyMatch(roster -> roster.hasSomebody(told, waiting, reached.firedAt()));
    }
}
