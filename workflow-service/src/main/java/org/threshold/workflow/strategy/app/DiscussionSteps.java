package org.threshold.workflow.strategy.app;

import java.util.Set;
import org.threshold.process.PolicePreparationProcess;
import org.threshold.process.StrategyMeetingProcess;
import org.threshold.process.StrategyRecordProcess;
import org.threshold.workflow.access.Role;

/** The human steps of a strategy discussion, as the models and the work list name them. */
public final class DiscussionSteps {

    /** The kind of subject that a discussion's steps and deadlines belong to. */
    public static final String SUBJECT = "strategy-discussion";

    /** Book the meeting and invite by rule. */
    public static final String INVITE = StrategyMeetingProcess.Steps.INVITE_TO_DISCUSSION;

    /** Hold the meeting and record who was there. */
    public static final String HOLD = StrategyMeetingProcess.Steps.HOLD_DISCUSSION;

    /** Record what was decided for each child. */
    public static final String DECIDE = StrategyRecordProcess.Steps.DECIDE_PER_CHILD;

    /** Send the record out (T5). */
    public static final String DISTRIBUTE = StrategyRecordProcess.Steps.DISTRIBUTE_RECORD;

    /** Review the secondary enquiries of the police (R-TVP-3a). */
    public static final String REVIEW_PREPARATION =
            PolicePreparationProcess.Steps.REVIEW_POLICE_PREPARATION;

    /** Say whether less than a joint enquiry is right for a child (R-TVP-3b). */
    public static final String AGREE = "agree-single-agency";

    static final Set<Role> INVITERS =
            Set.of(
                    Role.TEAM_MANAGER,
                    Role.DUTY_SOCIAL_WORKER,
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.EDT_WORKER,
                    Role.EDT_MANAGER);

    static final Set<Role> CHAIRS =
            Set.of(
                    Role.TEAM_MANAGER,
                    Role.SERVICE_MANAGER,
                    Role.CP_CHAIR,
                    Role.EDT_MANAGER,
                    Role.ON_CALL_SENIOR_MANAGER);

    static final Set<Role> SENDERS =
            Set.of(
                    Role.TEAM_MANAGER,
                    Role.DUTY_SOCIAL_WORKER,
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.EDT_WORKER);

    static final Set<Role> SERGEANTS = Set.of(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR);

    private DiscussionSteps() {}
}
