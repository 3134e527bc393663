package org.threshold.workflow.agreement.domain;

/** An adult whom an agreement binds, and whether they can keep it. */
public record BoundAdult(String name, Capacity capacity) {

    @Override
    public String toString() {
        return "BoundAdult[" + capacity + "]";
    }
}
