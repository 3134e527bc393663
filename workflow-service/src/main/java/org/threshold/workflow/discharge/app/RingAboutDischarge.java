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

/** Somebody rang those who had not answered when a discharge could not wait (R-Health-1). */
@Service
public class RingAboutDischarge {

    /** The step, as the task names it. */
    public static final String STEP = LeavingSteps.RING;

    private static final Refusal NOTHING =
            new Refusal(
                    "done",
                    "Who was rung and what they know now is not said.",
                    "Say whom you reached, and when. If nobody answered, say that and ring again.");

    private final Access access;
    private final NoteOnDischarge note;

    RingAboutDischarge(Access access, NoteOnDischarge note) {
        this.access = access;
        this.note = note;
    }

    /** Keeps what was done, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, DischargeId id, String done) {
        access.require(who, Activity.RING_ABOUT_DISCHARGE);
        List<Refusal> missing = done.isBlank() ? List.of(NOTHING) : List.of();
        return note.handle(who, id, STEP, new Said(NoteKind.RUNG, done, missing));
    }
}
