package org.threshold.workflow.worklist.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/**
 * What ends each step: only those who may do that take its task or are given it, since a task that
 * its holder cannot end waits unseen by those who could.
 */
@Service
class StepNeeds {

    private final Map<String, Activity> needs;

    StepNeeds(List<StepCompletion<?>> steps) {
        needs =
                steps.stream()
                        .collect(Collectors.toMap(StepCompletion::step, StepCompletion::needs));
    }

    /** What ends this task; one of a step that no feature brings any more is left to all. */
    Activity of(TaskView task) {
        return needs.getOrDefault(task.step(), Activity.CLAIM_TASK);
    }
}
