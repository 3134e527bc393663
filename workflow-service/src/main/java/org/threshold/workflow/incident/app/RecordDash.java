package org.threshold.workflow.incident.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.IncidentDesk.InHand;
import org.threshold.workflow.incident.domain.DashGate;
import org.threshold.workflow.incident.domain.DashGate.Known;
import org.threshold.workflow.incident.domain.DashGiven;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * Assesses an incident with a DASH of its own, or completes one that could not wait for the
 * household to be known (L-3.1.3a, L-3.1.3b).
 */
@Service
public class RecordDash {

    /** The step that assesses, as the task names it. */
    public static final String ASSESS = IncidentSteps.ASSESS;

    /** The step that completes, as the task names it. */
    public static final String COMPLETE = IncidentSteps.COMPLETE;

    private final Access access;
    private final IncidentDesk desk;
    private final Household household;
    private final DashKeeping keeping;

    RecordDash(Access access, IncidentDesk desk, Household household, DashKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.household = household;
        this.keeping = keeping;
    }

    /**
     * Keeps the DASH, or says what is missing, or that somebody was quicker.
     *
     * @param step which of the two steps it ends
     */
    @Transactional
    public Completion handle(Actor who, IncidentId id, String step, DashGiven given) {
        access.require(who, Activity.RECORD_DASH);
        return desk.take(who, id, step, hand -> assessed(hand, given));
    }

    private Completion assessed(InHand hand, DashGiven given) {
        var known = new Known(hand.about().told(), household.known(hand.about()));
        List<Refusal> refusals = DashGate.refusals(given, known);
        return refusals.isEmpty()
                ? new Completion.Done(keeping.keep(hand, given))
                : new Completion.Refused(refusals);
    }
}
