package org.threshold.workflow.referral.app;

import java.util.Set;
import org.threshold.process.ReferralProcess;
import org.threshold.workflow.access.Role;

/** The human steps of a referral, as the model and the work list name them. */
final class ReferralSteps {

    /** The kind of subject that a referral's steps and deadlines belong to. */
    static final String SUBJECT = "referral";

    /** Decide the next step on the referral (T1, T1b). */
    static final String DECIDE = ReferralProcess.Steps.DECIDE_REFERRAL;

    /** Do what was decided. */
    static final String ACT = ReferralProcess.Steps.ACT_ON_DECISION;

    /** Ask for what the referral left out. */
    static final String COMPLETE_RECORD = "complete-record";

    /** Ask whether there are other children in the home (L-3.1.22). */
    static final String ASK_OTHER_CHILDREN = "ask-other-children";

    /** Record each child of whom the answer tells (L-3.1.22). */
    static final String RECORD_OTHER_CHILDREN = "record-other-children";

    /** Tell a referrer who asks what happens (T2). */
    static final String ANSWER_CHASE = "answer-chase";

    static final Set<Role> MANAGERS =
            Set.of(Role.TEAM_MANAGER, Role.EDT_MANAGER, Role.SERVICE_MANAGER);

    static final Set<Role> CANDIDATES =
            Set.of(
                    Role.DUTY_SOCIAL_WORKER,
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.EDT_WORKER,
                    Role.TEAM_MANAGER,
                    Role.EDT_MANAGER,
                    Role.SERVICE_MANAGER);

    private ReferralSteps() {}
}
