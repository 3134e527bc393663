package org.threshold.workflow.worklist.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;

/** What people typed into tasks, in memory. */
public final class InMemoryKeptWork implements KeptWork {

    private record Place(TaskId task, StaffId by) {}

    private final Map<Place, String> kept = new LinkedHashMap<>();

    @Override
    public void keep(TaskId task, StaffId by, String typed, Instant at) {
        kept.put(new Place(task, by), typed);
    }

    @Override
    public Optional<String> of(TaskId task, StaffId by) {
        return Optional.ofNullable(kept.get(new Place(task, by)));
    }

    @Override
    public void forget(TaskId task, StaffId by) {
        kept.remove(new Place(task, by));
    }
}
