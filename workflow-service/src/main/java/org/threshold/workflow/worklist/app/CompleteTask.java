package org.threshold.workflow.worklist.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;

/**
 * A person ends a task with what they filled in. What cannot be used is kept for them: nothing
 * typed is lost.
 */
@Service
public class CompleteTask {

    private final Access access;
    private final Tasks tasks;
    private final KeptWork kept;
    private final CaseClock clock;

    CompleteTask(Access access, Tasks tasks, KeptWork kept, CaseClock clock) {
        this.access = access;
        this.tasks = tasks;
        this.kept = kept;
        this.clock = clock;
    }

    /** Something typed into a step's form, as it was read and as it was sent. */
    public record Filled<F>(StepCompletion<F> step, F form, TypedForm typed) {}

    /** Ends the task; empty when there is no such task. The step's own use case is one commit. */
    public <F> Optional<Completion> handle(Actor who, TaskId id, Filled<F> filled) {
        access.require(who, Activity.READ_TASKS);
        return tasks.find(id).map(task -> complete(who, task, filled));
    }

    /** Refuses whoever may not end such a step, as its own use case does; nothing is ended. */
    public void require(Actor who, Activity needs) {
        access.require(who, needs);
    }

    private <F> Completion complete(Actor who, TaskView task, Filled<F> filled) {
        who.staff().ifPresent(it -> kept.sending(task.id(), it, filled.typed(), clock.now()));
        try {
            access.require(who, filled.step().needs());
            Completion completion = filled.step().complete(who, task, filled.form());
            who.staff().ifPresent(it -> keep(completion, task.id(), it, filled.typed()));
            return completion;
        } catch (RuntimeException broken) {
            who.staff().ifPresent(it -> kept.keep(task.id(), it, filled.typed(), clock.now()));
            throw broken;
        }
    }

    private void keep(Completion completion, TaskId task, StaffId staff, TypedForm typed) {
        switch (completion) {
            case Completion.Done _ -> kept.forget(task, staff);
            case Completion.Refused _, Completion.Gone _ ->
                    kept.keep(task, staff, typed, clock.now());
        }
    }

    /** What this person typed into a task that was not used. */
    public Optional<KeptWork.Draft> kept(Actor who, TaskId id) {
        access.require(who, Activity.READ_TASKS);
        return who.staff().flatMap(staff -> kept.of(id, staff));
    }
}
