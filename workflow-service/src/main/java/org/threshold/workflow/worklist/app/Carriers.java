package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.platform.OpenIncidents.Open;
import org.threshold.workflow.worklist.Restartable;
import org.threshold.workflow.worklist.Restartable.Carried;
import org.threshold.workflow.worklist.TaskId;

/** Finds the process that an incident is about: through its task, its limit or its subject. */
@Service
class Carriers {

    private final Tasks tasks;
    private final Deadlines deadlines;
    private final List<Restartable> restartables;

    Carriers(Tasks tasks, Deadlines deadlines, List<Restartable> restartables) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.restartables = List.copyOf(restartables);
    }

    /** A process, and the feature that starts it. */
    record Carrier(Restartable restartable, Carried carried) {}

    /** The process; empty when an incident is about none that can be started again. */
    Optional<Carrier> of(Open incident) {
        UUID subject = subject(incident.subject());
        return restartables.stream()
                .flatMap(
                        one ->
                                one
                                        .carrying(subject)
                                        .map(carried -> new Carrier(one, carried))
                                        .stream())
                .findFirst();
    }

    private UUID subject(UUID about) {
        return tasks.find(new TaskId(about))
                .map(task -> task.subject().id())
                .or(() -> deadlines.find(new DeadlineId(about)).map(limit -> limit.waiting().id()))
                .orElse(about);
    }
}
