package org.threshold.workflow.people;

import java.util.Map;

/** Knows which cases are open, and about whom. */
@FunctionalInterface
public interface OpenCases {

    /** The child of each open case, by the reference of the case. */
    Map<String, PersonId> open();
}
