package org.threshold.workflow.agreement.app;

import java.util.Set;
import org.threshold.process.AgreementDutyProcess;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WorkListOwners;

/** The human steps of written agreements, as the models and the work list name them. */
final class AgreementSteps {

    /** The kind of subject that an agreement’s review and limit belong to. */
    static final String AGREEMENT = "written-agreement";

    /** The kind of subject that a monitor’s checks belong to. */
    static final String MONITOR = "agreement-monitor";

    /** The kind of subject that the contingency of a breach belongs to; its id is the change’s. */
    static final String BREACH = "agreement-breach";

    /** A monitor says what they found (L-3.1.23). */
    static final String RECORD_CHECK = AgreementDutyProcess.Steps.RECORD_AGREEMENT_CHECK;

    /** A manager reviews the agreement before it ends (L-3.1.23). */
    static final String REVIEW = AgreementDutyProcess.Steps.REVIEW_WRITTEN_AGREEMENT;

    /** Write down what was agreed by word of mouth; no process waits for it. */
    static final String WRITE_DOWN = "write-down-agreement";

    /** Do what was agreed for when it is not kept (R-4.2-8d); no process waits for it. */
    static final String ACT_ON_BREACH = "act-on-agreement-breach";

    static final Set<Role> REVIEWERS = Set.of(Role.TEAM_MANAGER);

    /** Whoever is on at the time, day or night. */
    static final Set<Role> ACTORS =
            Set.of(
                    Role.DUTY_SOCIAL_WORKER,
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.TEAM_MANAGER,
                    Role.EDT_WORKER,
                    Role.EDT_MANAGER);

    private static final WorkListOwners WATCHERS =
            new WorkListOwners(
                    Set.of(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR),
                    Set.of(Role.WARD, Role.PAEDIATRICIAN),
                    Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER));

    private AgreementSteps() {}

    /** Who records a monitor’s check; for an agency without a work list, our social worker asks. */
    static Set<Role> watchers(Agency agency) {
        return WATCHERS.of(agency);
    }
}
