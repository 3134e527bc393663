package org.threshold.workflow.prebirth.app;

import java.util.Set;
import org.threshold.process.PreBirthAssessmentProcess;
import org.threshold.workflow.access.Role;

/** The human steps of a pre-birth assessment, as the work list names them. */
final class PreBirthSteps {

    /** The kind of subject that its own steps and limits belong to. */
    static final String ASSESSMENT = "pre-birth-assessment";

    /** The kind of subject that asking one source belongs to. */
    static final String SOURCE = "pre-birth-source";

    /** Conclude it; its process waits for this. */
    static final String CONCLUDE = PreBirthAssessmentProcess.Steps.CONCLUDE_PRE_BIRTH_ASSESSMENT;

    /** Act on a birth before it is concluded; its process waits for this. */
    static final String BIRTH = PreBirthAssessmentProcess.Steps.ACT_ON_BIRTH;

    /** Obtain what one source knows. */
    static final String OBTAIN = "obtain-from-source";

    /** Complete the midwife’s booking (R-4.2-9). */
    static final String BOOK = "complete-booking";

    /** Have the health visitor see the mother. */
    static final String CONTACT = "make-antenatal-contact";

    static final Set<Role> WORKERS = Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER);

    /** A child is born at any hour, and what keeps it safe does not wait for the morning. */
    static final Set<Role> DAY_OR_NIGHT =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);

    private PreBirthSteps() {}
}
