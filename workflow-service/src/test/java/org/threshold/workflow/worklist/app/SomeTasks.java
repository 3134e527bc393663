package org.threshold.workflow.worklist.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Tasks in memory that change hands, and what was recorded of it. */
public final class SomeTasks implements Afresh {

    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Map<TaskId, TaskView> all = new LinkedHashMap<>();
    public final List<AuditEntry> audit = new ArrayList<>();

    private final String step;
    private final StepNeeds needs;

    /** Tasks of a step, and what ends it. */
    public SomeTasks(String step, Activity needs) {
        StepCompletion<?> completion = mock();
        when(completion.step()).thenReturn(step);
        when(completion.needs()).thenReturn(needs);
        this.step = step;
        this.needs = new StepNeeds(List.of(completion));
    }

    @Override
    public void afresh() {
        all.clear();
        audit.clear();
    }

    /** A task that waits, and is due in an hour. */
    public TaskId waiting(int number, TaskState state, Role... candidates) {
        return waiting(number, Duration.ofHours(1), state, candidates);
    }

    /** A task that waits, and is due in a time from now. */
    public TaskId waiting(int number, Duration left, TaskState state, Role... candidates) {
        var id = new TaskId(new UUID(4, number));
        put(
                new TaskView(
                        id,
                        step,
                        new TaskView.Subject(
                                "referral", new UUID(5, number), List.of("CP-" + number)),
                        Set.of(candidates),
                        new TaskView.Due(NOW, NOW.plus(left)),
                        state));
        return id;
    }

    /** Where each of them stands. */
    public List<TaskState> states() {
        return all.values().stream().map(TaskView::state).toList();
    }

    private void put(TaskView task) {
        all.put(task.id(), task);
    }

    public AssignTasks assign(Access access, StaffDirectory staff) {
        return new AssignTasks(access, tasks(), handOver(access, staff));
    }

    public HandOverTask handOver(Access access, StaffDirectory staff) {
        var record = new TaskRecord(audit::add, () -> NOW);
        return new HandOverTask(access, tasks(), needs, staff, record);
    }

    public OfferHandOver offer(Access access, StaffDirectory staff) {
        return new OfferHandOver(access, tasks(), needs, staff);
    }

    /** The page of one of them. */
    public ShowTask page(Access access) {
        return new ShowTask(access, tasks(), new DeadlinesInMemory(NOW).deadlines());
    }

    ClaimTask claiming(Access access, StaffDirectory staff) {
        return new ClaimTask(
                access,
                tasks(),
                needs,
                new Sentences(staff),
                new TaskRecord(audit::add, () -> NOW));
    }

    public ShowAssignment show(Access access, StaffDirectory staff) {
        return new ShowAssignment(access, lists(), staff, () -> NOW);
    }

    /** The lists that they are on. */
    public InMemoryWorkLists lists() {
        return new InMemoryWorkLists(all.values());
    }

    /** The page of the work list. */
    public ShowWorkList list(Access access) {
        return new ShowWorkList(access, lists(), () -> NOW);
    }

    /** The work list of the API. */
    public ListTasks api(Access access) {
        return new ListTasks(access, tasks(), lists(), () -> NOW);
    }

    private Tasks tasks() {
        Tasks tasks = mock();
        when(tasks.find(any())).thenAnswer(it -> found(it.getArgument(0)));
        when(tasks.lock(any())).thenAnswer(it -> found(it.getArgument(0)));
        doAnswer(it -> claim(it.getArgument(0), it.getArgument(1)))
                .when(tasks)
                .claim(any(), any(), any());
        return tasks;
    }

    private Optional<TaskView> found(TaskId id) {
        return Optional.ofNullable(all.get(id));
    }

    private Object claim(TaskId id, StaffId by) {
        TaskView task = found(id).orElseThrow();
        var claimed = new TaskState.Claimed(by, NOW);
        put(new TaskView(id, task.step(), task.subject(), task.candidates(), task.due(), claimed));
        return claimed;
    }
}
