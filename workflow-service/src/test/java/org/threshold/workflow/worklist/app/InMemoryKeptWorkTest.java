package org.threshold.workflow.worklist.app;

import java.util.UUID;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;

class InMemoryKeptWorkTest extends KeptWorkContract {

    private final InMemoryKeptWork kept = new InMemoryKeptWork();

    @Override
    protected KeptWork kept() {
        return kept;
    }

    @Override
    protected TaskId task() {
        return new TaskId(UUID.randomUUID());
    }

    @Override
    protected void end(TaskId task, StaffId by) {
        kept.end(task, by);
    }
}
