package org.threshold.workflow.liaison.domain;

import java.util.List;
import org.threshold.workflow.referral.CaseRef;

/**
 * A family of which somebody is registered at the practice, seen from one open case.
 *
 * @param children every child of it, wherever registered; the child of the case among them
 */
public record OpenFamily(CaseRef ref, List<Child> children) {

    public OpenFamily {
        children = List.copyOf(children);
    }
}
