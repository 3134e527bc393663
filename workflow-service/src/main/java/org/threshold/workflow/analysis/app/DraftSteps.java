package org.threshold.workflow.analysis.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of draft analyses, as the work list names them; no process waits for them. */
final class DraftSteps {

    /** The kind of subject that the draft of an enquiry or assessment belongs to. */
    static final String DRAFT = "draft-analysis";

    /** The kind of subject that asking one agency belongs to. */
    static final String ANSWER = "draft-answer";

    /** Circulate a draft that an end with protection went ahead of. */
    static final String CIRCULATE = "circulate-draft-analysis";

    /** Obtain what an agency says of a draft. */
    static final String OBTAIN = "obtain-draft-answer";

    static final Set<Role> WORKERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);

    private DraftSteps() {}
}
