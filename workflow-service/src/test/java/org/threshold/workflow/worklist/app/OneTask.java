package org.threshold.workflow.worklist.app;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.StepQuestion;

/** A task in the state that a test says, and what was typed into it. */
public final class OneTask implements Afresh {

    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    public static final TaskId ID = new TaskId(new UUID(4, 1));

    public final InMemoryKeptWork kept = new InMemoryKeptWork();
    public final List<AuditEntry> audit = new ArrayList<>();
    public TaskState state = new TaskState.Open();

    private final InMemoryQuestions asked = new InMemoryQuestions();
    private final FakeStaff staff = new FakeStaff();
    private final String step;
    private Optional<TaskView> other = Optional.empty();

    public OneTask(String step) {
        this.step = step;
    }

    /** From now on it is what another task is, under the id of this one. */
    public void becomes(TaskView task) {
        other = Optional.of(task);
    }

    @Override
    public void afresh() {
        kept.clear();
        asked.clear();
        audit.clear();
        state = new TaskState.Open();
        other = Optional.empty();
    }

    /** The tasks of the API: this one, on no list. */
    public ListTasks list(Access access) {
        return new ListTasks(access, tasks(), new InMemoryWorkLists(List.of()), () -> NOW);
    }

    public ShowTask show(Access access) {
        return new ShowTask(access, tasks(), new DeadlinesInMemory(NOW).deadlines());
    }

    /** What was asked about it. */
    public AnswerQuestion questions(Access access) {
        var record = new QuestionRecord(audit::add, UUID::randomUUID, () -> NOW, Times.CALENDAR);
        return new AnswerQuestion(access, asked, (_, _, _) -> {}, record);
    }

    /** Somebody asks about it. */
    public void asked(String words) {
        var task = task();
        var said =
                new StepQuestion.Said(
                        new StaffId(new UUID(1, 3)), Role.POLICE_REFERRAL_SERGEANT, NOW, words);
        asked.add(
                new StepQuestion(
                        new UUID(8, 1),
                        new StepQuestion.About(task.subject(), step, "Hold the discussion"),
                        said,
                        task.candidates(),
                        Optional.empty()));
    }

    public CompleteTask complete(Access access) {
        return new CompleteTask(access, tasks(), kept, () -> NOW);
    }

    public KeepTyped keep(Access access) {
        return new KeepTyped(access, tasks(), kept, new Sentences(staff), () -> NOW);
    }

    public ReadWhatWasUsed used(Access access) {
        return new ReadWhatWasUsed(access, kept, staff, new TaskRecord(audit::add, () -> NOW));
    }

    private Tasks tasks() {
        Tasks tasks = mock();
        when(tasks.find(ID)).thenAnswer(_ -> Optional.of(task()));
        return tasks;
    }

    public TaskView task() {
        return other.map(this::task)
                .orElseGet(
                        () ->
                                new TaskView(
                                        ID,
                                        step,
                                        new TaskView.Subject(
                                                "strategy-discussion",
                                                new UUID(4, 2),
                                                List.of("CP-2041")),
                                        Set.of(Role.TEAM_MANAGER),
                                        new TaskView.Due(NOW, NOW.plusSeconds(3600)),
                                        state));
    }

    private TaskView task(TaskView like) {
        return new TaskView(ID, like.step(), like.subject(), like.candidates(), like.due(), state);
    }
}
