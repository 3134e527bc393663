package org.threshold.workflow.carer.app;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.Meant;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.CareGivers;
import org.threshold.workflow.people.Households;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.Cases;

/**
 * Writes whoever took over care, and the others in that home, into the family’s record: the person,
 * the home, what they are to the child, and since when (R-TVP-4).
 */
@Service
class EnterFamily {

    private final Cases cases;
    private final People people;
    private final Households households;
    private final CareGivers carers;
    private final LikelyCarers likely;

    EnterFamily(
            Cases cases,
            People people,
            Households households,
            CareGivers carers,
            LikelyCarers likely) {
        this.cases = cases;
        this.people = people;
        this.households = households;
        this.carers = carers;
        this.likely = likely;
    }

    /** Whom else it has to be said of first whether they are on record. */
    LikelyCarers likely() {
        return likely;
    }

    /** Writes it, once everything is known; since the day on which the change was recorded. */
    void write(Actor who, CarerCheck one) {
        CarerDetails details = one.details();
        PersonId child = cases.childOf(one.about().caseRef()).orElseThrow();
        PersonId carer = person(who, details.who().meant(), likely.stated(details.who()));
        Set<PersonId> home = new HashSet<>(Set.of(child, carer));
        details.home()
                .people()
                .forEach(other -> home.add(person(who, other.meant(), likely.stated(other))));
        var from = WorkingTime.dayOf(one.about().knownAt());
        households.livingAt(who, Address.of(details.home().address()), home, from);
        var since = new CareGivers.Since(from, details.who().relationship());
        carers.cares(who, carer, child, since);
    }

    private PersonId person(Actor who, Meant meant, StatedPerson stated) {
        return switch (meant) {
            case Meant.Known(var known) -> known;
            case Meant.NotSaid(), Meant.NobodyKnown() -> people.register(who, stated).id();
        };
    }
}
