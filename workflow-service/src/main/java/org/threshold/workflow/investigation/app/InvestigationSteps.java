package org.threshold.workflow.investigation.app;

import java.util.Set;
import org.threshold.process.InvestigationItemProcess;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WorkListOwners;

/** The human steps of an investigation, as the models and the work list name them. */
public final class InvestigationSteps {

    /** The kind of subject that an investigation’s audit belongs to. */
    public static final String INVESTIGATION = "investigation";

    /** The kind of subject that a step and its deadline belong to: each item is one of its own. */
    public static final String ITEM = "investigation-item";

    /** Close an allegation with its outcome. */
    public static final String CLOSE_ALLEGATION = InvestigationItemProcess.Steps.CLOSE_ALLEGATION;

    /** Do an evidential action, or say why it is not done. */
    public static final String TAKE_ACTION = InvestigationItemProcess.Steps.TAKE_EVIDENTIAL_ACTION;

    /** Look at a suspect’s status again. */
    public static final String REVIEW_SUSPECT =
            InvestigationItemProcess.Steps.REVIEW_SUSPECT_STATUS;

    static final Set<Role> OFFICERS = Set.of(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR);

    static final Set<Role> SOCIAL_WORKERS =
            Set.of(Role.ALLOCATED_SOCIAL_WORKER, Role.DUTY_SOCIAL_WORKER, Role.EDT_WORKER);

    /** Whoever of the two is first: an allegation is followed up by the police and by us. */
    static final Set<Role> EITHER =
            Set.of(
                    Role.POLICE_REFERRAL_SERGEANT,
                    Role.ALLOCATED_SOCIAL_WORKER,
                    Role.DUTY_SOCIAL_WORKER,
                    Role.EDT_WORKER);

    private static final WorkListOwners OWNERS =
            new WorkListOwners(OFFICERS, Set.of(Role.PAEDIATRICIAN), SOCIAL_WORKERS);

    private InvestigationSteps() {}

    /** Who closes an action that an agency owns; for one without a work list, our social worker. */
    static Set<Role> owners(Agency agency) {
        return OWNERS.of(agency);
    }
}
