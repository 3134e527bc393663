package org.threshold.workflow.otherchild.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.otherchild.domain.OtherChild.About;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.SuspectedByReferral;

/**
 * Finds the other children of the homes of a referral’s children, and of the homes of whoever it
 * says is suspected (L-3.1.8). Each has a case from now on.
 */
@Service
class ChildrenAroundReferral {

    private final Cases cases;
    private final HouseholdMembers households;
    private final SuspectedByReferral suspected;
    private final StrategyDiscussions discussions;
    private final CaseClock clock;

    ChildrenAroundReferral(
            Cases cases,
            HouseholdMembers households,
            SuspectedByReferral suspected,
            StrategyDiscussions discussions,
            CaseClock clock) {
        this.cases = cases;
        this.households = households;
        this.suspected = suspected;
        this.discussions = discussions;
        this.clock = clock;
    }

    /** Those for whom no strategy discussion that is open decides. */
    List<About> undiscussed(ReferralReceived received) {
        Map<PersonId, About> found = new LinkedHashMap<>();
        Set<PersonId> adults = suspected.of(received.referral());
        for (var child : received.children()) {
            var today = WorkingTime.dayOf(clock.now());
            households
                    .childrenAround(child.person(), adults, today)
                    .forEach(
                            one ->
                                    found.computeIfAbsent(
                                            one.child().id(), id -> about(id, received)));
        }
        received.children().forEach(child -> found.remove(child.person()));
        return found.values().stream()
                .filter(about -> discussions.openOf(about.caseRef()).isEmpty())
                .toList();
    }

    private About about(PersonId child, ReferralReceived received) {
        CaseRef ref = cases.openFor(child, clock.now());
        return new About(ref, child, received.referral(), received.receivedAt());
    }
}
