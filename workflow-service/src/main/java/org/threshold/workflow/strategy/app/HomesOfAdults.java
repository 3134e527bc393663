package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.strategy.domain.AllegedRule;

/** Knows the adults around the child of a case, and the children of their homes. */
@Service
class HomesOfAdults {

    private final Cases cases;
    private final Families families;
    private final HouseholdMembers households;
    private final CaseClock clock;

    HomesOfAdults(Cases cases, Families families, HouseholdMembers households, CaseClock clock) {
        this.cases = cases;
        this.families = families;
        this.households = households;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /** The adults whom a role means. */
    Set<PersonId> meant(CaseRef ref, String role) {
        var today = WorkingTime.dayOf(clock.now());
        return cases.childOf(ref)
                .flatMap(child -> families.of(child, today))
                .map(family -> AllegedRule.adults(role, family))
                .orElse(Set.of());
    }

    /** Whether these adults live with children with whom the child of the case does not. */
    boolean othersWith(CaseRef ref, Set<PersonId> adults) {
        return cases.childOf(ref)
                .filter(child -> !around(child, Set.of()).containsAll(around(child, adults)))
                .isPresent();
    }

    private Set<PersonId> around(PersonId child, Set<PersonId> adults) {
        return households.childrenAround(child, adults, WorkingTime.dayOf(clock.now())).stream()
                .map(one -> one.child().id())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
