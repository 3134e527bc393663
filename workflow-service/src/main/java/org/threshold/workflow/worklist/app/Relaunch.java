package org.threshold.workflow.worklist.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.platform.ProcessInstances;
import org.threshold.workflow.worklist.Restartable.Carried;
import org.threshold.workflow.worklist.app.Carriers.Carrier;

/** Ends a process's instance and has the next one take its place. */
@Service
class Relaunch {

    private final ProcessInstances instances;
    private final TaskJobs jobs;

    Relaunch(ProcessInstances instances, TaskJobs jobs) {
        this.instances = instances;
        this.jobs = jobs;
    }

    /** The step that the process starts again at; empty when nothing is left for it to do. */
    Optional<String> of(Carrier carrier) {
        Carried carried = carrier.carried();
        instances.release(carried.process(), carried.subjectId());
        Optional<String> step = carrier.restartable().startAgain(carried.subjectId());
        if (step.isPresent()) {
            jobs.forget(carried.parts());
        } else {
            jobs.setAside(carried.parts());
        }
        return step;
    }
}
