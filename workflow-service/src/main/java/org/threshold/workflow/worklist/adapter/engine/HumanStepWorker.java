package org.threshold.workflow.worklist.adapter.engine;

import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.EngineJob;
import org.threshold.workflow.platform.EngineWorker;
import org.threshold.workflow.platform.WorkOutcome;
import org.threshold.workflow.worklist.app.AttachJob;

/** Takes the engine's human steps; a person ends them, so the job is left open. */
@Component
class HumanStepWorker implements EngineWorker {

    private static final String USER_TASK = "io.camunda.zeebe:userTask";

    private final AttachJob attach;

    HumanStepWorker(AttachJob attach) {
        this.attach = attach;
    }

    @Override
    public String jobType() {
        return USER_TASK;
    }

    @Override
    public WorkOutcome work(EngineJob job) {
        attach.handle(job.subjectId(), job.header("step"), job.key());
        return new WorkOutcome.LeftOpen();
    }
}
