package org.threshold.workflow.worklist.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.worklist.TaskView;

/** What is due in a case, and what waits there for a person. */
@Service
public class ShowCaseWork {

    private final Access access;
    private final DeadlineBoards boards;
    private final CaseTasks tasks;

    ShowCaseWork(Access access, DeadlineBoards boards, CaseTasks tasks) {
        this.access = access;
        this.boards = boards;
        this.tasks = tasks;
    }

    /** The open limits and the waiting tasks, the earliest due first. */
    public record CaseWork(List<DeadlineBoard> due, List<TaskView> tasks) {

        public CaseWork {
            due = List.copyOf(due);
            tasks = List.copyOf(tasks);
        }

        /**
         * The limits without those that are about telling somebody: an acknowledgement, or telling
         * another way. The lists of who was told show these.
         */
        public List<DeadlineBoard> dueWork() {
            return due.stream()
                    .filter(one -> !CaseTasks.TELLING.contains(one.deadline().waiting().kind()))
                    .toList();
        }

        /** The tasks without those. */
        public List<TaskView> tasksOfWork() {
            return tasks.stream().filter(one -> !tells(one)).toList();
        }

        /** Whether any task waits that is about telling somebody. */
        public boolean waitsForTelling() {
            return tasks.stream().anyMatch(CaseWork::tells);
        }

        private static boolean tells(TaskView task) {
            return CaseTasks.TELLING.contains(task.subject().kind());
        }
    }

    @Transactional(readOnly = true)
    public CaseWork handle(Actor who, String caseRef) {
        access.require(who, Activity.READ_CASE);
        return new CaseWork(boards.ofCase(caseRef), tasks.waiting(caseRef));
    }
}
