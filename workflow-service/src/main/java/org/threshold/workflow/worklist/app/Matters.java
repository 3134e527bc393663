package org.threshold.workflow.worklist.app;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.StepQuestion.About;

/** What a question can be about: what somebody was told of, or a task. */
@Service
class Matters {

    private final NoticeBoard board;
    private final Tasks tasks;
    private final Deadlines deadlines;

    Matters(NoticeBoard board, Tasks tasks, Deadlines deadlines) {
        this.board = board;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /**
     * A matter.
     *
     * @param owners the roles that may do what waits; none where nothing does
     */
    record Matter(About about, Set<Role> owners) {}

    /** What this person was told of; empty when they were not. */
    Optional<Matter> told(Actor who, UUID notice) {
        return board.lock(notice).filter(one -> who.holds(one.role())).map(this::told);
    }

    private Matter told(Notice notice) {
        var subject = notice.about().subject();
        return deadlines
                .find(new DeadlineId(notice.about().aboutId()))
                .map(limit -> late(subject, limit))
                .orElseGet(() -> new Matter(new About(subject, "", sentence(notice)), Set.of()));
    }

    /** Without its full stop, to stand inside another one. */
    private static String sentence(Notice notice) {
        return notice.words().replaceFirst("[.]$", "");
    }

    private Matter late(TaskView.Subject subject, Deadline limit) {
        String step = limit.waiting().step();
        Set<Role> owners =
                tasks.latest(limit.waiting().id(), step).map(TaskView::candidates).orElse(Set.of());
        return new Matter(new About(subject, step, limit.limit().words()), owners);
    }

    /** A task; empty when there is none. */
    Optional<Matter> task(TaskId id) {
        return tasks.find(id).map(this::task);
    }

    private Matter task(TaskView task) {
        var subject = task.subject();
        String words =
                deadlines.of(subject.kind(), subject.id()).stream()
                        .filter(limit -> limit.waiting().step().equals(task.step()))
                        .reduce((_, later) -> later)
                        .map(limit -> limit.limit().words())
                        .orElseGet(() -> task.step().replace('-', ' '));
        return new Matter(new About(subject, task.step(), words), task.candidates());
    }
}
