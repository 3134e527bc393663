package org.threshold.workflow.ward.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.ward.app.ConsultantKeeping.Note;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** Writes the handover note of a change of consultant that could not wait for it (R-Hosp-7). */
@Service
public class WriteConsultantNote {

    /** The step, as the task names it. */
    public static final String STEP = WardSteps.NOTE;

    private final Access access;
    private final HumanSteps steps;
    private final StayKeeping stays;
    private final ConsultantKeeping keeping;

    WriteConsultantNote(
            Access access, HumanSteps steps, StayKeeping stays, ConsultantKeeping keeping) {
        this.access = access;
        this.steps = steps;
        this.stays = stays;
        this.keeping = keeping;
    }

    /**
     * Keeps it, or says what is missing, or that somebody was quicker.
     *
     * @param whyLate why it is written later than four hours after the handover; may be empty
     */
    @Transactional
    public Completion handle(Actor who, HandoverId id, ConsultantNote note, String whyLate) {
        access.require(who, Activity.REVIEW_ON_WARD);
        Stay stay = stays.lock(id).orElseThrow();
        return switch (steps.take(who, id.value(), WardSteps.NOTE)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken(var task) ->
                    note.missing().isEmpty()
                            ? written(who, task, stay, new Note(id, note, whyLate))
                            : new Completion.Refused(note.missing());
        };
    }

    private Completion written(Actor who, TaskView task, Stay stay, Note note) {
        steps.finish(who, task, Map.of());
        keeping.noted(who, stay, note);
        return new Completion.Done(
                "The handover note is on the case. Whoever takes the child accepts it within the hour.");
    }
}
