package org.threshold.workflow.discharge.app;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The human steps of this feature, as the work list names them; no process waits for them. */
final class DischargeSteps {

    /** The kind of subject that the steps and limits of a contingency plan belong to. */
    static final String STAY = "expected-stay";

    /** Agree the contingency plan with the ward (L-3.1.9). */
    static final String AGREE = "agree-contingency-plan";

    /** Ask the ward, once in every day of shifts, whether the plan holds (L-3.1.9). */
    static final String REVIEW = "review-contingency-plan";

    /** Somebody takes the child, or says so: do what was agreed for that (EV-06). */
    static final String CARRY_OUT = "carry-out-contingency-plan";

    /** Whoever is on at the time, day or night. */
    static final Set<Role> WHOEVER_IS_ON =
            Set.of(
                    Role.DUTY_SOCIAL_WORKER,
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.TEAM_MANAGER,
                    Role.EDT_WORKER,
                    Role.EDT_MANAGER);

    private DischargeSteps() {}
}
