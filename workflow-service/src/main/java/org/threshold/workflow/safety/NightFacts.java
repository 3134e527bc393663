package org.threshold.workflow.safety;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/**
 * What another feature knows of a child that whoever works the night has in view, such as that a
 * child protection plan stands. It is said beside the case on the page of the night.
 */
@FunctionalInterface
public interface NightFacts {

    /** Sentences that name nobody, for those of these cases that there is something to say of. */
    Map<CaseRef, List<String>> of(Actor who, Collection<CaseRef> cases);
}
