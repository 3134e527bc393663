package org.threshold.workflow.agreement.domain;

/** Somebody who watches whether an agreement is kept. */
public record Monitor(MonitorId id, Watch watch, Acceptance acceptance) {

    /** Whether they have accepted by name. */
    public boolean accepted() {
        return acceptance instanceof Acceptance.Accepted;
    }

    /** The same after they accepted. */
    public Monitor accepting(Acceptance.Accepted accepted) {
        return new Monitor(id, watch, accepted);
    }
}
