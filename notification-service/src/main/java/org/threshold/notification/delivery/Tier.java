package org.threshold.notification.delivery;

/** How much a message may say (events.md, section 1). */
public enum Tier {
    /** "Contact us about this child": the case reference and whom to ring. */
    T0,
    /** The circumstance, its time, and where the child is now, as codes. */
    T1
}
