package org.threshold.workflow.strategy;

import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/**
 * The risks that a meeting named.
 *
 * @param by who recorded the meeting
 * @param cases the cases of the children whom the meeting was about
 */
public record RisksNamed(
        MeetingHeld meeting, Actor by, List<CaseRef> cases, List<NamedRisk> risks) {

    public RisksNamed {
        cases = List.copyOf(cases);
        risks = List.copyOf(risks);
    }
}
