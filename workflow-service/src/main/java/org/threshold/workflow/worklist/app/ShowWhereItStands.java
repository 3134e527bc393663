package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;

/**
 * Shows at which steps the processes of a case wait. The rows say it, not the engine: the database
 * decides, and the engine follows. That somebody looked is kept.
 */
@Service
public class ShowWhereItStands {

    /** A case is known by its reference alone. */
    private static final UUID NO_ID = new UUID(0, 0);

    private final Access access;
    private final CaseTasks tasks;
    private final CaseStanding standing;
    private final DeadlineBoards boards;
    private final AuditTrail audit;

    ShowWhereItStands(
            Access access,
            CaseTasks tasks,
            CaseStanding standing,
            DeadlineBoards boards,
            AuditTrail audit) {
        this.access = access;
        this.tasks = tasks;
        this.standing = standing;
        this.boards = boards;
        this.audit = audit;
    }

    /**
     * Where a case stands.
     *
     * @param steps at which processes wait for a person, the earliest due first
     * @param beside what waits for a person while no process waits for it
     * @param limits those that run without a task, such as one for an acknowledgement
     */
    public record Stands(List<TaskView> steps, List<TaskView> beside, List<Deadline> limits) {

        public Stands {
            steps = List.copyOf(steps);
            beside = List.copyOf(beside);
            limits = List.copyOf(limits);
        }
    }

    /** Where it stands; empty where there is no such case. */
    @Transactional
    public Optional<Stands> handle(Actor who, String caseRef) {
        access.require(who, Activity.READ_CASE);
        if (!standing.isCase(caseRef)) {
            return Optional.empty();
        }
        audit.record(
                new AuditEntry(who, "where-it-stands-read", "case", NO_ID, List.of(caseRef), ""));
        return Optional.of(stands(caseRef));
    }

    private Stands stands(String caseRef) {
        List<TaskView> waiting = tasks.waiting(caseRef);
        Set<TaskId> beside = standing.besideProcesses(caseRef);
        var parted =
                waiting.stream()
                        .collect(Collectors.partitioningBy(task -> beside.contains(task.id())));
        List<Deadline> limits =
                boards.ofCase(caseRef).stream()
                        .map(DeadlineBoard::deadline)
                        .filter(limit -> waiting.stream().noneMatch(task -> isOf(limit, task)))
                        .toList();
        return new Stands(
                parted.getOrDefault(false, List.of()),
                parted.getOrDefault(true, List.of()),
                limits);
    }

    private static boolean isOf(Deadline limit, TaskView task) {
        return limit.waiting().id().equals(task.subject().id())
                && limit.waiting().step().equals(task.step());
    }
}
