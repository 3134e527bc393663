package org.threshold.workflow.safety.app;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.PlanGiven;

/**
 * A contact out of hours that did not end with a plan yet.
 *
 * @param soFar what was typed of a plan; nobody has agreed it
 * @param missing what stands in the way of closing it, and how to get it
 */
public record NotClosed(OutOfHoursContact contact, PlanGiven soFar, List<Refusal> missing) {

    /** Copies, so that nobody can change it. */
    public NotClosed {
        missing = List.copyOf(missing);
    }
}
