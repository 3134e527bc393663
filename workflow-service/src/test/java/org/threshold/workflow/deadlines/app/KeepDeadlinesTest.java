package org.threshold.workflow.deadlines.app;

/** The contract of deadlines, in memory. */
class KeepDeadlinesTest extends DeadlinesContract {

    KeepDeadlinesTest() {
        super(new InMemoryDeadlineStore());
    }
}
