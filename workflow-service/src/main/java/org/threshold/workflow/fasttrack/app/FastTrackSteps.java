package org.threshold.workflow.fasttrack.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of the fast track, as the work list names them; no process waits for them. */
final class FastTrackSteps {

    /** The kind of subject that the conference and its limit belong to. */
    static final String CONFERENCE = "fast-tracked-conference";

    /** The kind of subject that a missing item and its limit belong to. */
    static final String ITEM = "conference-item";

    /** Hold the conference (T7). */
    static final String HOLD = "hold-fast-tracked-conference";

    /** Find out what the conference needs to know (R-C&amp;F-6). */
    static final String FIND_OUT = "find-out-for-conference";

    static final Set<Role> HOLDERS = Set.of(Role.CP_CHAIR, Role.TEAM_MANAGER);

    static final Set<Role> FINDERS = Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);

    private FastTrackSteps() {}
}
