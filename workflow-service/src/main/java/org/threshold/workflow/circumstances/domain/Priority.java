package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.deadlines.LimitCode;

/** How fast somebody is told and has to acknowledge (event catalogue, section 1). */
public enum Priority {
    P1(LimitCode.DELIVER_P1, LimitCode.ACKNOWLEDGE_P1),
    P2(LimitCode.DELIVER_P2, LimitCode.ACKNOWLEDGE_P2),
    P3(LimitCode.DELIVER_P3, LimitCode.ACKNOWLEDGE_P3),
    P4(LimitCode.DELIVER_P4, LimitCode.ACKNOWLEDGE_P4);

    private final LimitCode delivery;
    private final LimitCode acknowledgement;

    Priority(LimitCode delivery, LimitCode acknowledgement) {
        this.delivery = delivery;
        this.acknowledgement = acknowledgement;
    }

    /** By when the recipient's system has taken it. */
    public LimitCode delivery() {
        return delivery;
    }

    /** By when a person has acknowledged it. */
    public LimitCode acknowledgement() {
        return acknowledgement;
    }

    /** The faster of two. */
    public Priority orFaster(Priority other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
