package org.threshold.workflow.worklist.app;

import java.util.UUID;

/** Knows the waiting steps that no process waits for. */
@FunctionalInterface
public interface AsideSteps {

    boolean waits(UUID subjectId, String step);
}
