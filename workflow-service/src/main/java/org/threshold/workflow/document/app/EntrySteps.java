package org.threshold.workflow.document.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human step of this feature, as the work list names it; no process waits for it. */
final class EntrySteps {

    /** The kind of subject that an entry is in the audit. */
    static final String ENTRY = "document-entry";

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "filed-email";

    /** Read a filed e-mail, and verify its sender (R-Hosp-3c). */
    static final String READ = "read-filed-email";

    static final Set<Role> READERS =
            Set.of(
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.DUTY_SOCIAL_WORKER,
                    Role.EDT_WORKER,
                    Role.TEAM_MANAGER,
                    Role.EDT_MANAGER);

    private EntrySteps() {}
}
