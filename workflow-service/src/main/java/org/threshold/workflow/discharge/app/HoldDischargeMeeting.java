package org.threshold.workflow.discharge.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.app.NoteOnDischarge.Said;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.discharge.domain.DischargeMeeting;
import org.threshold.workflow.worklist.Completion;

/** A neonatal unit records its discharge-planning meeting (R-Health-2). */
@Service
public class HoldDischargeMeeting {

    /** The step, as the task names it. */
    public static final String STEP = LeavingSteps.MEET;

    private final Access access;
    private final NoteOnDischarge note;
    private final VisitingConcern concern;

    HoldDischargeMeeting(Access access, NoteOnDischarge note, VisitingConcern concern) {
        this.access = access;
        this.note = note;
        this.concern = concern;
    }

    /**
     * Keeps it, or says what is missing, or that somebody was quicker. What was seen of visits is a
     * concern (EV-33) by the same act.
     */
    @Transactional
    public Completion handle(Actor who, DischargeId id, DischargeMeeting meeting) {
        access.require(who, Activity.HOLD_DISCHARGE_MEETING);
        Completion kept =
                note.handle(
                        who,
                        id,
                        STEP,
                        new Said(NoteKind.MEETING, meeting.note(), meeting.missing()));
        if (kept instanceof Completion.Done && meeting.worries()) {
            concern.seen(who, id, meeting.visiting());
        }
        return kept;
    }
}
