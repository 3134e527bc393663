package org.threshold.workflow.incident.app;

/** The contract of domestic abuse incidents, in memory. */
class InMemoryIncidentsTest extends IncidentsContract {

    InMemoryIncidentsTest() {
        super(new InMemoryIncidents());
    }
}
