package org.threshold.workflow.people.app;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.NearbyChildren;
import org.threshold.workflow.platform.CaseClock;

/** Notices when an adult of concern is near other children, and says so (R-C&amp;F-9a, EV-09). */
@Service
class AdultsOfConcern {

    private final Circles circles;
    private final Announcements announcements;
    private final CaseClock clock;
    private final Journal journal;

    AdultsOfConcern(
            Circles circles, Announcements announcements, CaseClock clock, Journal journal) {
        this.circles = circles;
        this.announcements = announcements;
        this.clock = clock;
        this.journal = journal;
    }

    /** Somebody has come to live with others. */
    void cameToLiveWith(PersonId newcomer, Set<PersonId> others) {
        var everybody = new HashSet<>(others);
        everybody.add(newcomer);
        var circle = circles.around(everybody);
        look(circle, newcomer, others, How.HOUSEHOLD_JOINED);
        others.forEach(other -> look(circle, other, Set.of(newcomer), How.HOUSEHOLD_JOINED));
    }

    /** These people live together from now on. */
    void moveInTogether(Set<PersonId> residents) {
        var circle = circles.around(residents);
        residents.forEach(one -> look(circle, one, residents, How.HOUSEHOLD_JOINED));
    }

    /** Two people belong together, and with each whoever is near the other. */
    void belongTogether(PersonId one, PersonId other) {
        var circle = circles.around(Set.of(one, other));
        look(circle, one, withWhoIsNear(circle, other), How.RELATIONSHIP_RECORDED);
        look(circle, other, withWhoIsNear(circle, one), How.RELATIONSHIP_RECORDED);
    }

    /** Something became known of an adult, who may have been near children for long. */
    void becameKnown(PersonId adult) {
        var circle = circles.around(Set.of(adult));
        look(circle, adult, circle.nearOn(adult, journal.today()), How.CONCERN_RECORDED);
    }

    private Set<PersonId> withWhoIsNear(Circle circle, PersonId person) {
        var near = new HashSet<>(circle.nearOn(person, journal.today()));
        near.add(person);
        return near;
    }

    private void look(Circle circle, PersonId adult, Set<PersonId> near, How how) {
        var concerns = circle.concernsOf(adult);
        var children = NearbyChildren.ofConcern(circle.known(near), concerns, journal.today());
        children.remove(adult);
        if (!children.isEmpty()) {
            var plans = NearbyChildren.plans(concerns);
            announcements.announce(
                    new AdultOfConcernNear(adult, children, plans, how, clock.now()));
        }
    }
}
