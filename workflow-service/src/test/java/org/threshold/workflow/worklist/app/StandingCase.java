package org.threshold.workflow.worklist.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.BoardPlace;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** One case with whatever a test lets wait in it. */
public final class StandingCase implements CaseTasks, CaseStanding, DeadlineBoards {

    public static final String REF = "CP-2041";
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    public final List<AuditEntry> audit = new ArrayList<>();

    private final List<TaskView> tasks = new ArrayList<>();
    private final Set<TaskId> beside = new LinkedHashSet<>();
    private DeadlinesInMemory deadlines = new DeadlinesInMemory(NOW);

    public ShowWhereItStands show(Access access) {
        return new ShowWhereItStands(access, this, this, this, audit::add);
    }

    public void clear() {
        audit.clear();
        tasks.clear();
        beside.clear();
        deadlines = new DeadlinesInMemory(NOW);
    }

    public void waits(String step, Role... candidates) {
        waits(step, Duration.ofHours(1), candidates);
    }

    /** It is due in a time from now. */
    public void waits(String step, Duration left, Role... candidates) {
        add(step, new TaskState.Open(), left, candidates);
    }

    public void taken(String step, StaffId by) {
        add(step, new TaskState.Claimed(by, NOW), Duration.ofHours(1), Role.TEAM_MANAGER);
    }

    public void beside(String step, Role... candidates) {
        beside.add(add(step, new TaskState.Open(), Duration.ofHours(1), candidates));
    }

    public void notAcknowledged() {
        limit("notification", "acknowledge-notification", LimitCode.ACKNOWLEDGE_P1);
    }

    public void limitOnly(String step) {
        limit("enquiry", step, LimitCode.ENQUIRY_REVIEW);
    }

    private void limit(String kind, String step, LimitCode code) {
        deadlines
                .deadlines()
                .set(code, new Waiting(kind, UUID.randomUUID(), step, List.of(REF)), NOW);
    }

    private TaskId add(String step, TaskState state, Duration left, Role... candidates) {
        var id = new TaskId(new UUID(4, tasks.size()));
        tasks.add(
                new TaskView(
                        id,
                        step,
                        new TaskView.Subject("enquiry", new UUID(5, 1), List.of(REF)),
                        Set.of(candidates),
                        new TaskView.Due(NOW, NOW.plus(left)),
                        state));
        return id;
    }

    @Override
    public List<TaskView> waiting(String caseRef) {
        return caseRef.equals(REF) ? List.copyOf(tasks) : List.of();
    }

    @Override
    public List<DeadlineBoard> dueBy(Instant until, BoardPlace after, int most) {
        return deadlines.boards().dueBy(until, after, most);
    }

    @Override
    public List<DeadlineBoard> dueBy(Instant until) {
        return deadlines.boards().dueBy(until);
    }

    @Override
    public List<DeadlineBoard> ofCase(String caseRef) {
        return deadlines.boards().ofCase(caseRef);
    }

    @Override
    public boolean isCase(String caseRef) {
        return caseRef.equals(REF);
    }

    @Override
    public Set<TaskId> besideProcesses(String caseRef) {
        return Set.copyOf(beside);
    }
}
