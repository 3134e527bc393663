package org.threshold.workflow.circumstances.domain;

/** How much may be said before the detail is fetched (event catalogue, section 1). */
public enum Tier {
    /** Contact us about this child. */
    T0,
    /** What kind of thing happened, when and where, in codes. */
    T1;

    /** The tier that says more. */
    Tier orMore(Tier other) {
        return compareTo(other) < 0 ? other : this;
    }
}
