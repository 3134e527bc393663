package org.threshold.notification.delivery;

/** How fast somebody is told (events.md, section 1), the most urgent first. */
public enum Priority {
    P1,
    P2,
    P3,
    P4
}
