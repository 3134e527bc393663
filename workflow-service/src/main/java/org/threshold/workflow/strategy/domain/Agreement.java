package org.threshold.workflow.strategy.domain;

import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.CaseRef;

/**
 * That a duty inspector or a service manager holds that no joint enquiry is needed for a child
 * (R-TVP-3b); each gives it in their own name.
 */
public record Agreement(CaseRef caseRef, Role as, String reason) {

    @Override
    public String toString() {
        return "Agreement[" + caseRef + " " + as + "]";
    }
}
