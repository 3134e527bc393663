package org.threshold.workflow.worklist.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** To whom a task can be handed over: everybody who may end it, but whoever has it. */
@Service
public class OfferHandOver {

    private final Access access;
    private final Tasks tasks;
    private final StepNeeds needs;
    private final StaffDirectory staff;

    OfferHandOver(Access access, Tasks tasks, StepNeeds needs, StaffDirectory staff) {
        this.access = access;
        this.tasks = tasks;
        this.needs = needs;
        this.staff = staff;
    }

    /**
     * What there is to choose from.
     *
     * @param colleagues in the order of their names
     */
    public record Choice(TaskView task, List<StaffMember> colleagues) {

        /** Copies, so that nobody can change it. */
        public Choice {
            colleagues = List.copyOf(colleagues);
        }
    }

    /** The choice of whoever has the task, or may assign it; empty when there is no such task. */
    @Transactional(readOnly = true)
    public Optional<Choice> handle(Actor who, TaskId id) {
        access.require(who, Activity.CLAIM_TASK);
        return tasks.find(id).map(task -> choice(who, task));
    }

    private Choice choice(Actor who, TaskView task) {
        Optional<StaffId> holder = holder(task);
        if (holder.isEmpty() || !holder.equals(who.staff())) {
            access.require(who, Activity.ASSIGN_TASK);
        }
        var allowed = needs.of(task);
        List<StaffMember> colleagues =
                task.candidates().stream()
                        .map(staff::holding)
                        .flatMap(Collection::stream)
                        .distinct()
                        .filter(member -> allowed.allowedTo(member.roles()))
                        .filter(member -> holder.filter(member.id()::equals).isEmpty())
                        .sorted(Comparator.comparing(StaffMember::name))
                        .toList();
        return new Choice(task, colleagues);
    }

    private static Optional<StaffId> holder(TaskView task) {
        return task.state() instanceof TaskState.Claimed(var by, var _)
                ? Optional.of(by)
                : Optional.empty();
    }
}
