package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;

/**
 * Keeps what a person has typed into a task so far. It is kept for whoever comes late too: nothing
 * typed is lost.
 */
@Service
public class KeepTyped {

    private final Access access;
    private final Tasks tasks;
    private final KeptWork kept;
    private final Sentences sentences;
    private final CaseClock clock;

    KeepTyped(Access access, Tasks tasks, KeptWork kept, Sentences sentences, CaseClock clock) {
        this.access = access;
        this.tasks = tasks;
        this.kept = kept;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * It is kept.
     *
     * @param late why the task cannot be ended with it any more; empty while it waits for them
     */
    public record Kept(Instant at, Optional<String> late) {}

    /** Keeps it in the place of what they typed before; empty when there is no such task. */
    public Optional<Kept> handle(Actor who, TaskId id, TypedForm form) {
        access.require(who, Activity.READ_TASKS);
        return who.staff().flatMap(staff -> tasks.find(id).map(it -> keep(who, staff, it, form)));
    }

    private Kept keep(Actor who, StaffId staff, TaskView task, TypedForm form) {
        Instant now = clock.now();
        kept.keep(task.id(), staff, form, now);
        return new Kept(now, sentences.forLateComer(task, who));
    }
}
