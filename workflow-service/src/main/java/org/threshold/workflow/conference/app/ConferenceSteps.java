package org.threshold.workflow.conference.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class ConferenceSteps {

    /** The kind of subject that the steps and their limits belong to. */
    static final String CONSIDERATION = "conference-consideration";

    /** Decide whether a conference is called (R-C&amp;F-9a). */
    static final String CONSIDER = "consider-conference";

    /** Hold the conference that was decided (T7). */
    static final String HOLD = "hold-considered-conference";

    /** Whoever is on at the time; a chair may, and has to be asked before there is none. */
    static final Set<Role> DECIDERS = Set.of(Role.TEAM_MANAGER, Role.EDT_MANAGER, Role.CP_CHAIR);

    static final Set<Role> HOLDERS = Set.of(Role.CP_CHAIR, Role.TEAM_MANAGER);

    private ConferenceSteps() {}
}
