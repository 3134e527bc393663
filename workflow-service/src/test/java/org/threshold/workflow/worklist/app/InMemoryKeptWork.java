package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;

/** What people typed into tasks, in memory. */
public final class InMemoryKeptWork implements KeptWork {

    private record Place(TaskId task, StaffId by) {}

    private final Map<Place, Draft> drafts = new LinkedHashMap<>();
    private final Set<Place> sent = new HashSet<>();
    private final Map<TaskId, Used> used = new LinkedHashMap<>();

    /** Nothing was typed. */
    void clear() {
        drafts.clear();
        sent.clear();
        used.clear();
    }

    @Override
    public void keep(TaskId task, StaffId by, TypedForm form, Instant at) {
        sent.remove(new Place(task, by));
        if (!new Used(by, form.json()).equals(used.get(task))) {
            drafts.put(new Place(task, by), new Draft(form, at));
        }
    }

    @Override
    public void sending(TaskId task, StaffId by, TypedForm form, Instant at) {
        keep(task, by, form, at);
        sent.add(new Place(task, by));
    }

    /** The commit in which this person ends the task. */
    public void end(TaskId task, StaffId by) {
        Draft draft = drafts.remove(new Place(task, by));
        if (draft != null && sent.remove(new Place(task, by))) {
            use(task, by, draft.form().json());
        }
    }

    @Override
    public Optional<Draft> of(TaskId task, StaffId by) {
        return Optional.ofNullable(drafts.get(new Place(task, by)));
    }

    @Override
    public Optional<Used> used(TaskId task) {
        return Optional.ofNullable(used.get(task));
    }

    /** Somebody ended the task with this. */
    public void use(TaskId task, StaffId by, String json) {
        used.put(task, new Used(by, json));
    }

    @Override
    public void forget(TaskId task, StaffId by) {
        drafts.remove(new Place(task, by));
    }
}
