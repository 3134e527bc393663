package org.threshold.workflow.letter.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class LetterSteps {

    /** The kind of subject that a letter’s steps and limits belong to. */
    static final String LETTER = "parent-letter";

    /** The kind of subject that the review of leaving a parent out belongs to. */
    static final String LEFT_OUT = "parent-left-out";

    /** Inform one parent of one decision (R-4.2-4b). */
    static final String INFORM = "inform-parent";

    /** Agree, or not, that a parent is not told. */
    static final String AGREE = "agree-parent-not-told";

    /** Look again at whether a parent is told. */
    static final String REVIEW = "review-parent-not-told";

    /** Look again at whether a parent is left out of meetings and letters (L-3.1.17). */
    static final String REVIEW_LEFT_OUT = "review-parent-left-out";

    static final Set<Role> WORKERS =
            Set.of(
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.DUTY_SOCIAL_WORKER,
                    Role.EDT_WORKER,
                    Role.TEAM_MANAGER);

    static final Set<Role> MANAGERS =
            Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.EDT_MANAGER);

    private LetterSteps() {}
}
