package org.threshold.workflow.strategy.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.ReferredSuspects;
import org.threshold.workflow.strategy.SuspectedAdults;
import org.threshold.workflow.strategy.SuspectedByReferral;

/** Finds the adults whom a referral may mean, by what they are to the child and by who they are. */
@Service
class FindReferredSuspects implements SuspectedByReferral {

    private static final Set<Why> SAME = Set.of(Why.SAME_NAME, Why.SAME_BIRTH);

    private final ReferredSuspects suspects;
    private final SuspectedAdults byRole;
    private final People people;
    private final LikelyMatches matches;

    FindReferredSuspects(
            ReferredSuspects suspects,
            SuspectedAdults byRole,
            People people,
            LikelyMatches matches) {
        this.suspects = suspects;
        this.byRole = byRole;
        this.people = people;
        this.matches = matches;
    }

    @Override
    public Set<PersonId> of(ReferralId referral) {
        List<ReferredSuspect> named = suspects.of(referral);
        List<PersonId> described = named.stream().map(ReferredSuspect::person).toList();
        Set<PersonId> adults = new HashSet<>(described);
        named.forEach(one -> adults.addAll(byRole.of(one.cases(), one.role())));
        adults.addAll(known(described));
        return Set.copyOf(adults);
    }

    /** Adults on record before who have the same name and date of birth. */
    private List<PersonId> known(Collection<PersonId> described) {
        return people.view(described).stream()
                .filter(one -> one.kind() == PersonKind.ADULT)
                .flatMap(this::sameNameAndBirth)
                .toList();
    }

    private Stream<PersonId> sameNameAndBirth(PersonView described) {
        return switch (described.born()) {
            case Born.Known born ->
                    matches
                            .of(
                                    StatedPerson.unknown(PersonKind.ADULT)
                                            .named(Names.of(described.displayName()))
                                            .born(born))
                            .stream()
                            .filter(match -> match.why().containsAll(SAME))
                            .map(LikelyMatch::person)
                            .filter(one -> one.kind() == PersonKind.ADULT)
                            .map(PersonView::id);
            case Born.Estimated _, Born.Unknown _ -> Stream.of();
        };
    }
}
