package org.threshold.workflow.plan.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.ConferenceHeldListener;
import org.threshold.workflow.plan.FirstConferenceListener;
import org.threshold.workflow.plan.HeldConferences;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Asks, for each child of whom a conference was held, what it decided; whatever else waited for
 * that conference waits no longer.
 */
@Service
class ConferenceHeld implements HeldConferences {

    private final Cases cases;
    private final AskForDecision asking;
    private final List<ConferenceHeldListener> listeners;
    private final List<FirstConferenceListener> waiting;

    ConferenceHeld(
            Cases cases,
            AskForDecision asking,
            List<ConferenceHeldListener> listeners,
            List<FirstConferenceListener> waiting) {
        this.cases = cases;
        this.asking = asking;
        this.listeners = List.copyOf(listeners);
        this.waiting = List.copyOf(waiting);
    }

    @Override
    public void held(Actor who, CaseRef ref, LocalDate on) {
        PersonId child = cases.childOf(ref).orElseThrow();
        asking.ask(who, new About(ref, child, on));
        listeners.forEach(one -> one.held(who, ref, on));
        waiting.forEach(one -> one.held(who, ref, on));
    }
}
