package org.threshold.workflow.agreement;

import java.util.Set;
import org.threshold.workflow.referral.CaseRef;

/** Says what of a feature keeps a child safe tonight beside a written agreement (R-4.2-8a). */
@FunctionalInterface
public interface SafeTonight {

    /** What stands now for the child of a case; of cases that joined it, each is asked. */
    Set<Control> controls(CaseRef ref);
}
