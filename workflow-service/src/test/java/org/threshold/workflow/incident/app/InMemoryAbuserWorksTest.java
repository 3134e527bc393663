package org.threshold.workflow.incident.app;

/** The contract of the work with alleged abusers, in memory. */
class InMemoryAbuserWorksTest extends AbuserWorksContract {

    InMemoryAbuserWorksTest() {
        super(new InMemoryAbuserWorks());
    }
}
