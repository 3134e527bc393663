package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;

/**
 * Several tasks go to one person, each by itself: one that cannot change hands holds back none of
 * the others.
 */
@Service
public class AssignTasks {

    /** How many may be assigned at once. */
    public static final int MOST = 50;

    private final Access access;
    private final Tasks tasks;
    private final HandOverTask handOver;

    AssignTasks(Access access, Tasks tasks, HandOverTask handOver) {
        this.access = access;
        this.tasks = tasks;
        this.handOver = handOver;
    }

    /**
     * What is wished for.
     *
     * @param reason why, as typed by the person who assigns; it is kept with each task
     */
    public record Wish(List<TaskId> tasks, StaffId to, String reason) {

        /** Copies, without what is there twice. */
        public Wish {
            tasks = tasks.stream().distinct().toList();
        }

        @Override
        public String toString() {
            return "Wish[" + tasks + " " + to + "]";
        }
    }

    /** What became of one of them. */
    public record Result(Optional<TaskView> task, Completion outcome) {}

    /** Assigns one after the other, and says of each what became of it. */
    public List<Result> handle(Actor who, Wish wish) {
        access.require(who, Activity.ASSIGN_TASK);
        return wish.tasks().stream().map(id -> assign(who, id, wish)).toList();
    }

    private Result assign(Actor who, TaskId id, Wish wish) {
        Completion outcome =
                handOver.handle(who, id, wish.to(), wish.reason())
                        .orElseGet(() -> new Completion.Gone("There is no such task."));
        return new Result(tasks.find(id), outcome);
    }
}
