package org.threshold.workflow.concern.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of this feature, as the work list names it; no process waits for it. */
final class ConcernSteps {

    /** The kind of subject that a note is in the audit. */
    static final String NOTE = "minor-concern";

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "minor-concerns-review";

    /** Look at minor concerns together (R-Hosp-3b). */
    static final String REVIEW = "review-minor-concerns";

    static final Set<Role> REVIEWERS =
            Set.of(
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.DUTY_SOCIAL_WORKER,
                    Role.EDT_WORKER,
                    Role.TEAM_MANAGER,
                    Role.EDT_MANAGER);

    private ConcernSteps() {}
}
