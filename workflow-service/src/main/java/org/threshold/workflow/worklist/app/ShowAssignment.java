package org.threshold.workflow.worklist.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.worklist.TaskView;

/** What may be assigned, the earliest due first, and to whom. */
@Service
public class ShowAssignment {

    private final Access access;
    private final Tasks tasks;
    private final StaffDirectory staff;

    ShowAssignment(Access access, Tasks tasks, StaffDirectory staff) {
        this.access = access;
        this.tasks = tasks;
        this.staff = staff;
    }

    /**
     * What there is to choose from.
     *
     * @param tasks that wait, open or with somebody
     * @param colleagues each of whom may do at least one of them, in the order of their names
     */
    public record Choice(List<TaskView> tasks, List<StaffMember> colleagues) {

        /** Copies, so that nobody can change it. */
        public Choice {
            tasks = List.copyOf(tasks);
            colleagues = List.copyOf(colleagues);
        }
    }

    /** A page of the tasks, and whoever may do them. */
    @Transactional(readOnly = true)
    public Choice handle(Actor who, Tasks.Place after) {
        access.require(who, Activity.ASSIGN_TASK);
        List<TaskView> waiting =
                tasks.waiting(
                        new Tasks.Filter(Optional.empty(), Set.of(), after, AssignTasks.MOST));
        List<StaffMember> colleagues =
                waiting.stream()
                        .flatMap(task -> task.candidates().stream())
                        .distinct()
                        .flatMap(role -> staff.holding(role).stream())
                        .distinct()
                        .sorted(Comparator.comparing(StaffMember::name))
                        .toList();
        return new Choice(waiting, colleagues);
    }
}
