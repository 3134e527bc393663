package org.threshold.workflow.people;

import java.util.Collection;
import java.util.Set;
import org.threshold.workflow.access.Actor;

/** Knows which cases somebody has to open before they are shown what is in them (R-ASC-2). */
@FunctionalInterface
public interface ClosedCases {

    /** Those of these cases that are closed to somebody. */
    Set<String> closed(Actor who, Collection<String> refs);
}
