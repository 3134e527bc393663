package org.threshold.workflow.contact.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class ContactSteps {

    /** The kind of subject that they and their limits belong to. */
    static final String RESTRICTION = "contact-restriction";

    /** Get a legal basis for a restriction, or lift it (F-1.3.9). */
    static final String BASIS = "get-contact-basis";

    /** Look again at a restriction, before its legal basis ends (F-1.3.9). */
    static final String REVIEW = "review-contact-restriction";

    /**
     * Social workers, and managers with them: who restricts a parent answers for it the same day.
     */
    static final Set<Role> CASEWORK =
            Set.of(
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.DUTY_SOCIAL_WORKER,
                    Role.EDT_WORKER,
                    Role.TEAM_MANAGER,
                    Role.EDT_MANAGER);

    private ContactSteps() {}
}
