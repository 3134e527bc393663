package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.WaitingNotices;

/** Puts tasks and notices into the words of a page. */
@Component
class WorkRows {

    /** How many notices that say alike stand before the tasks. */
    private static final int SHOWN = 3;

    private final StepForms forms;
    private final StaffDirectory staff;
    private final CaseClock clock;

    WorkRows(StepForms forms, StaffDirectory staff, CaseClock clock) {
        this.forms = forms;
        this.staff = staff;
        this.clock = clock;
    }

    /** A list to go to. */
    record Tab(String view, int count, boolean current) {}

    /**
     * A task in a list.
     *
     * @param due in words, such as "Overdue by 2 hours"
     * @param exact the due instant itself
     * @param holder who has it; empty while it is open
     * @param open whether this person can take it: nobody has, and they may end it
     */
    record Task(
            UUID id,
            String words,
            List<String> cases,
            String due,
            String exact,
            boolean overdue,
            String holder,
            boolean mine,
            boolean open) {}

    /**
     * A notice that waits to be acknowledged.
     *
     * @param page the address of what it asks; empty where it only tells
     */
    record Told(UUID id, String words, List<String> cases, String at, String page) {}

    /**
     * Notices that say alike.
     *
     * @param sort how the words of their heading are found
     * @param inAll how many there are
     * @param later how many are not on the page yet
     */
    record Alike(String sort, Fold<Told> notices, int inAll, int later) {}

    List<Task> tasks(Collection<TaskView> tasks, Actor who) {
        Instant now = clock.now();
        var names = staff.names(tasks.stream().flatMap(task -> holder(task).stream()).toList());
        return tasks.stream().map(task -> row(task, who, names, now)).toList();
    }

    private Task row(TaskView task, Actor who, Map<StaffId, String> names, Instant now) {
        Optional<StaffId> holder = holder(task);
        Instant due = task.due().dueAt();
        return new Task(
                task.id().value(),
                forms.words(task.step()),
                task.subject().cases(),
                DueWords.of(due, now),
                DueWords.exact(due),
                !due.isAfter(now),
                holder.map(id -> names.getOrDefault(id, "")).orElse(""),
                holder.isPresent() && holder.equals(who.staff()),
                task.state() instanceof TaskState.Open
                        && forms.needs(task.step()).allowedTo(who.roles()));
    }

    static Optional<StaffId> holder(TaskView task) {
        return task.state() instanceof TaskState.Claimed(var by, var _)
                ? Optional.of(by)
                : Optional.empty();
    }

    /** What waits to be acknowledged: what ran late first, and the first few of what is alike. */
    static List<Alike> alike(Collection<WaitingNotices> waiting) {
        return waiting.stream().map(WorkRows::alike).toList();
    }

    /** Notices that say alike, the first few of them and the rest to fold away. */
    static Alike alike(WaitingNotices waiting) {
        return new Alike(
                waiting.sort().name().toLowerCase(Locale.ROOT),
                Fold.of(told(waiting.first()), SHOWN),
                waiting.inAll(),
                waiting.later());
    }

    private static List<Told> told(Collection<Notice> notices) {
        return notices.stream()
                .map(
                        notice ->
                                new Told(
                                        notice.id(),
                                        notice.words(),
                                        notice.cases(),
                                        DueWords.exact(notice.toldAt()),
                                        page(notice.about())))
                .toList();
    }

    private static String page(Notice.About about) {
        return about.kind().equals(Notice.About.QUESTION) ? "/questions/" + about.aboutId() : "";
    }
}
