package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.app.TakeInChildren.Family;
import org.threshold.workflow.strategy.domain.Discussion;

/**
 * Once a person has found who a child is, its discussion goes on for the child who is known, with
 * whoever lives with that child; a case is in one open discussion at most.
 */
@Service
class JoinedDiscussions implements CaseListener {

    private final DiscussionDesk desk;
    private final Discussions discussions;
    private final Cases cases;
    private final CarryOver carry;
    private final TakeInChildren takeIn;

    JoinedDiscussions(
            DiscussionDesk desk,
            Discussions discussions,
            Cases cases,
            CarryOver carry,
            TakeInChildren takeIn) {
        this.desk = desk;
        this.discussions = discussions;
        this.cases = cases;
        this.carry = carry;
        this.takeIn = takeIn;
    }

    @Override
    public void joined(CaseJoined joined) {
        PersonId person = cases.childOf(joined.into()).orElseThrow();
        var found = new FoundChild(joined.from(), joined.into(), person);
        carriedOver(joined.by(), found, open(joined.into()));
        takeIn.into(
                joined.by(),
                discussions.openOf(List.of(joined.into())),
                family(joined.referrals()));
    }

    @Override
    public void identified(Actor by, CaseRef ref, PersonId person) {
        carriedOver(by, new FoundChild(ref, ref, person), Optional.empty());
        takeIn.into(by, discussions.openOf(List.of(ref)), Family.AT_HOME);
    }

    private void carriedOver(Actor by, FoundChild found, Optional<Discussion> there) {
        open(found.from()).ifPresent(here -> carry.over(by, here, there, found));
    }

    private Optional<Discussion> open(CaseRef ref) {
        return discussions.openOf(List.of(ref)).stream().findFirst().flatMap(desk::lock);
    }

    /** The children whom the referral named together with this one. */
    private static Family family(List<ReferralReceived> referrals) {
        return new Family(
                referrals.stream()
                        .flatMap(one -> one.children().stream())
                        .map(child -> new ChildOfConcern(child.caseRef(), child.path()))
                        .distinct()
                        .toList(),
                Set.of(),
                referrals.stream().map(ReferralReceived::from).collect(Collectors.toSet()));
    }
}
