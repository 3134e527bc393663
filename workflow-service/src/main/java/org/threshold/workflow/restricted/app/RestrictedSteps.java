package org.threshold.workflow.restricted.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class RestrictedSteps {

    /** The kind of subject that a restriction is, in the audit and for its step and limit. */
    static final String RESTRICTION = "restricted-case";

    /** The kind of subject that the step, its limit and the notices belong to. */
    static final String OPENING = "case-opened";

    /** Say whether it was right to open the case (R-4.2-7b). */
    static final String REVIEW = "review-case-opened";

    /** Say whether the case stays restricted (R-ASC-2). */
    static final String GOES_ON = "review-restriction";

    static final Set<Role> REVIEWERS = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER);

    private RestrictedSteps() {}
}
