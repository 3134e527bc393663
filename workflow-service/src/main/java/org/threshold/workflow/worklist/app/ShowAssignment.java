package org.threshold.workflow.worklist.app;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.WorkLists.Asked;
import org.threshold.workflow.worklist.app.WorkLists.Place;
import org.threshold.workflow.worklist.app.WorkLists.Whose;

/** What may be assigned, as the list of all work is narrowed and in its order, and to whom. */
@Service
public class ShowAssignment {

    private final Access access;
    private final WorkLists lists;
    private final StaffDirectory staff;
    private final CaseClock clock;

    ShowAssignment(Access access, WorkLists lists, StaffDirectory staff, CaseClock clock) {
        this.access = access;
        this.lists = lists;
        this.staff = staff;
        this.clock = clock;
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

    /** A page of everybody's tasks, and whoever may do them. */
    @Transactional(readOnly = true)
    public Choice handle(Actor who, Wish wish, Place after) {
        access.require(who, Activity.ASSIGN_TASK);
        var asked = new Asked(Whose.ALL, wish.choice(), wish.order(), clock.now());
        List<TaskView> waiting = lists.page(asked, after, AssignTasks.MOST);
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
