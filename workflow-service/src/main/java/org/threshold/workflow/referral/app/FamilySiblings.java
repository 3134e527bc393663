package org.threshold.workflow.referral.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.ReferralReceived;

/**
 * Finds the brothers, sisters and other children of the home whom the system knows, so that nobody
 * has to remember them (L-3.1.22): children of the same household or of the same parents.
 */
@Service
class FamilySiblings {

    private final Families families;
    private final Identities identities;
    private final CaseClock clock;

    FamilySiblings(Families families, Identities identities, CaseClock clock) {
        this.families = families;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * A child of the family who is not one of the referral's.
     *
     * @param sameHome whether it is recorded as living with a child of the referral
     * @param of the child of the referral whose family it is of
     */
    record Sibling(PersonView person, boolean sameHome, PersonId of) {}

    /** Each once; who is recorded in the same home counts as that. */
    List<Sibling> of(ReferralReceived referral) {
        Map<PersonId, Sibling> found = new LinkedHashMap<>();
        families(referral)
                .forEach(family -> siblings(family).forEach(one -> add(found, referral, one)));
        return List.copyOf(found.values());
    }

    /** Where a child lives, as recorded; two homes for some. */
    List<Address> homes(PersonId child) {
        return families.of(child, today()).stream()
                .flatMap(family -> family.homes().stream())
                .map(HomeToday::address)
                .toList();
    }

    /** The cases of a referral and the open ones of these children, to be locked together. */
    List<CaseRef> cases(ReferralReceived referral, Set<PersonId> children) {
        return Stream.concat(
                        referral.cases().stream().map(CaseRef::new),
                        children.stream().flatMap(one -> identities.openCase(one).stream()))
                .distinct()
                .toList();
    }

    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    private Stream<FamilyToday> families(ReferralReceived referral) {
        return referral.children().stream()
                .flatMap(child -> families.of(child.person(), today()).stream());
    }

    private Stream<Sibling> siblings(FamilyToday family) {
        PersonId child = family.child().id();
        Stream<Sibling> home =
                family.homes().stream()
                        .flatMap(one -> one.with().stream())
                        .map(one -> new Sibling(one.person(), true, child));
        Stream<Sibling> elsewhere =
                family.elsewhere().stream()
                        .filter(Relation::isSibling)
                        .map(one -> new Sibling(one.person(), false, child));
        return Stream.concat(home, elsewhere).filter(this::isChild);
    }

    private boolean isChild(Sibling one) {
        return one.person().born().childOn(today(), one.person().kind());
    }

    private static void add(
            Map<PersonId, Sibling> found, ReferralReceived referral, Sibling sibling) {
        boolean named =
                referral.children().stream()
                        .map(ConcernedChild::person)
                        .anyMatch(sibling.person().id()::equals);
        if (!named) {
            found.merge(
                    sibling.person().id(), sibling, (one, other) -> one.sameHome() ? one : other);
        }
    }
}
