package org.threshold.workflow.people.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.HouseholdListener;
import org.threshold.workflow.people.PersonId;

/** What follows when people are found to live together: adults of concern are noticed (EV-09). */
@Service
class MovedIn {

    private final AdultsOfConcern adultsOfConcern;
    private final List<HouseholdListener> listeners;

    MovedIn(AdultsOfConcern adultsOfConcern, List<HouseholdListener> listeners) {
        this.adultsOfConcern = adultsOfConcern;
        this.listeners = List.copyOf(listeners);
    }

    /** Somebody has come to live with others. */
    void cameToLiveWith(Actor who, PersonId newcomer, Set<PersonId> others) {
        adultsOfConcern.cameToLiveWith(newcomer, others);
        Set<PersonId> residents = new HashSet<>(others);
        residents.add(newcomer);
        tell(who, residents);
    }

    /** These people live together from now on. */
    void together(Actor who, Set<PersonId> residents) {
        adultsOfConcern.moveInTogether(residents);
        tell(who, residents);
    }

    private void tell(Actor who, Set<PersonId> residents) {
        listeners.forEach(listener -> listener.livingTogether(who, Set.copyOf(residents)));
    }
}
