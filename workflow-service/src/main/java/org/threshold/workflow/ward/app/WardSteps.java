package org.threshold.workflow.ward.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class WardSteps {

    /** The kind of subject that they and their limits belong to. */
    static final String STAY = "hospital-stay";

    /** The kind of subject that a change of consultant and its steps belong to. */
    static final String HANDOVER = "consultant-handover";

    /** A consultant sees the child (L-3.1.16, R-Hosp-9). */
    static final String REVIEW = "review-child-in-hospital";

    /** Write the handover note of a change of consultant that could not wait (R-Hosp-7). */
    static final String NOTE = "write-consultant-handover";

    /** The receiver accepts the child (R-Hosp-7). */
    static final String ACCEPT = "accept-consultant-handover";

    static final Set<Role> HOSPITAL = Set.of(Role.PAEDIATRICIAN);

    private WardSteps() {}
}
