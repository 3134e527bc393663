package org.threshold.workflow.plan.app;

import java.util.List;
import org.threshold.workflow.plan.domain.ProtectionPlanId;

/** The plans that were made before a process carried them, until one does. */
public interface PlansWithoutProcess {

    /** Some of them. */
    List<ProtectionPlanId> some(int most);

    /** A process carries it from now on, or it needs none. */
    void carried(ProtectionPlanId id);
}
