package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.platform.CaseClock;

/** What a unit saw of visits is a concern of its own (EV-33; the review, 1.2.3). */
@Service
class VisitingConcern {

    private final Discharges discharges;
    private final Changes changes;
    private final CaseClock clock;

    VisitingConcern(Discharges discharges, Changes changes, CaseClock clock) {
        this.discharges = discharges;
        this.changes = changes;
        this.clock = clock;
    }

    /** Has those told who hear of a concern about visits. */
    void seen(Actor who, DischargeId id, String visiting) {
        var discharge = discharges.find(id).orElseThrow();
        changes.record(
                who,
                new NewChange(
                        ChangeKind.CARE_CONCERN,
                        "",
                        List.of(discharge.caseRef()),
                        clock.now(),
                        Map.of("concern", "visiting", "seenBy", who.agency().code()),
                        visiting));
    }
}
