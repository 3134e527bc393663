package org.threshold.workflow.redpath.app;

import java.util.Set;
import org.threshold.process.PoliceAcceptanceProcess;
import org.threshold.process.UncertainMarkProcess;
import org.threshold.workflow.access.Role;

/** The human steps of the red path, as the models and the work list name them. */
final class RedPathSteps {

    static final String MARK = "uncertain-mark";
    static final String ACCEPTANCE = "police-acceptance";

    static final String VIEW = UncertainMarkProcess.Steps.GIVE_PAEDIATRIC_VIEW;
    static final String ACCEPT = PoliceAcceptanceProcess.Steps.ACCEPT_JOINT_INVESTIGATION;

    static final Set<Role> CLINICIANS = Set.of(Role.PAEDIATRICIAN);
    static final Set<Role> POLICE = Set.of(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR);

    private RedPathSteps() {}
}
