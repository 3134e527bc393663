package org.threshold.workflow.safety.app;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;

/** What became of a contact out of hours; what was reported is kept in every case but the last. */
public sealed interface ContactResult {

    /** It is closed, and the plan is agreed. */
    record Closed(ContactId id, OutOfHoursPlan plan) implements ContactResult {}

    /** It is kept and stays open, until what is missing is there. */
    record Open(ContactId id, List<Refusal> missing) implements ContactResult {

        /** Copies, so that nobody can change it. */
        public Open {
            missing = List.copyOf(missing);
        }
    }

    /** It was closed before; the plan is what counts now. */
    record ClosedBefore(ContactId id) implements ContactResult {}

    /** There is no such case, or no such contact. */
    record NothingThere() implements ContactResult {}
}
