package org.threshold.workflow.safety;

import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.CasePart;

/**
 * A part of the page of whoever works the night that another feature brings: what has to be kept in
 * view over all cases, with a template that draws it.
 */
@FunctionalInterface
public interface NightPart {

    /** The part for this reader; empty when there is nothing to keep in view. */
    Optional<CasePart.Part> of(Actor who);
}
