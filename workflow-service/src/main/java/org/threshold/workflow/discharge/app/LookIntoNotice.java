package org.threshold.workflow.discharge.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.app.NoteOnDischarge.Said;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A manager looked into a discharge that was not announced in time (R-Mid-2b). */
@Service
public class LookIntoNotice {

    /** The step, as the task names it. */
    public static final String STEP = LeavingSteps.LOOK_INTO;

    private static final Refusal NOTHING =
            new Refusal(
                    "done",
                    "It is not said what came of it.",
                    "Say who knows now that the child is home, and what the hospital says.");

    private final Access access;
    private final NoteOnDischarge note;

    LookIntoNotice(Access access, NoteOnDischarge note) {
        this.access = access;
        this.note = note;
    }

    /** Keeps what was done, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, DischargeId id, String done) {
        access.require(who, Activity.LET_LEAVE_HOSPITAL);
        List<Refusal> missing = done.isBlank() ? List.of(NOTHING) : List.of();
        return note.handle(who, id, STEP, new Said(NoteKind.LOOKED_INTO, done, missing));
    }
}
