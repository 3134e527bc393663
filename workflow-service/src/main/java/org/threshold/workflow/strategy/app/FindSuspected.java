package org.threshold.workflow.strategy.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.SuspectedAdults;

/** Finds whom a role means, and has the children of that adult’s other homes discussed. */
@Service
class FindSuspected implements SuspectedAdults {

    private static final String WHY = "Whoever is suspected also lives with other children.";

    private final StrategyDiscussions discussions;
    private final HomesOfAdults homes;
    private final KnownCircumstances known;

    FindSuspected(StrategyDiscussions discussions, HomesOfAdults homes, KnownCircumstances known) {
        this.discussions = discussions;
        this.homes = homes;
        this.known = known;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Set<PersonId> of(Collection<CaseRef> cases, String role) {
        Set<PersonId> adults = new HashSet<>();
        cases.forEach(ref -> adults.addAll(homes.meant(ref, role)));
        return Set.copyOf(adults);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void suspected(Actor by, Suspicion suspicion) {
        Set<PersonId> adults = of(suspicion.cases(), suspicion.role());
        if (suspicion.cases().stream().anyMatch(ref -> homes.othersWith(ref, adults))) {
            discussions.call(by, call(suspicion, adults));
        }
    }

    private CallForDiscussion call(Suspicion suspicion, Set<PersonId> adults) {
        List<ChildOfConcern> children =
                suspicion.cases().stream()
                        .map(ref -> new ChildOfConcern(ref, known.path(ref)))
                        .toList();
        return new CallForDiscussion(
                new Source("person", suspicion.source(), homes.now()),
                new About(children, adults, Set.of()),
                Set.of(),
                false,
                WHY);
    }
}
