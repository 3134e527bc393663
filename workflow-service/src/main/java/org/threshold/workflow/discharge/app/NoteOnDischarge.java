package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Ends a step of a discharge with what somebody says that they did. */
@Service
class NoteOnDischarge {

    private final HumanSteps steps;
    private final KeepDischarges keep;

    NoteOnDischarge(HumanSteps steps, KeepDischarges keep) {
        this.steps = steps;
        this.keep = keep;
    }

    /**
     * What is said.
     *
     * @param missing what it lacks; empty when nothing is
     */
    record Said(NoteKind kind, String words, List<Refusal> missing) {

        Said {
            missing = List.copyOf(missing);
        }
    }

    Completion handle(Actor who, DischargeId id, String step, Said said) {
        Discharge discharge = keep.lock(id);
        return steps.take(who, id.value(), step)
                .then(
                        task ->
                                said.missing().isEmpty()
                                        ? done(who, task, discharge, said)
                                        : new Completion.Refused(said.missing()));
    }

    private Completion done(Actor who, TaskView task, Discharge discharge, Said said) {
        steps.finish(who, task, Map.of());
        keep.done(who, discharge, task.step(), new Note(said.kind(), said.words(), keep.now()));
        return new Completion.Done("It is on the case.");
    }
}
