package org.threshold.workflow.strategy.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.HouseholdListener;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.app.TakeInChildren.Family;

/** A child found to live with one who is discussed is discussed too (L-3.1.8). */
@Service
class NewAtHome implements HouseholdListener {

    private final Discussions discussions;
    private final TakeInChildren takeIn;

    NewAtHome(Discussions discussions, TakeInChildren takeIn) {
        this.discussions = discussions;
        this.takeIn = takeIn;
    }

    @Override
    public void livingTogether(Actor by, Set<PersonId> residents) {
        takeIn.into(by, discussions.openAround(residents), Family.AT_HOME);
    }
}
