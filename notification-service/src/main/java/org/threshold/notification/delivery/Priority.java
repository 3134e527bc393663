package org.threshold.notification.delivery;

/** How fast somebody is told (events.md, section 1), the most urgent first. */
public enum Priority {
    P1,
    P2,
    P3,
    P4;

    /** Whether it is told at any hour, and another is told where nobody is on duty. */
    public boolean urgent() {
        return switch (this) {
            case P1, P2 -> true;
            case P3, P4 -> false;
        };
    }
}
