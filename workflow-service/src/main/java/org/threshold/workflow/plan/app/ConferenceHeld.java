package org.threshold.workflow.plan.app;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.HeldConferences;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Asks, for each child of whom a conference was held, what it decided. */
@Service
class ConferenceHeld implements HeldConferences {

    private final Cases cases;
    private final AskForDecision asking;

    ConferenceHeld(Cases cases, AskForDecision asking) {
        this.cases = cases;
        this.asking = asking;
    }

    @Override
    public void held(Actor who, CaseRef ref, LocalDate on) {
        PersonId child = cases.childOf(ref).orElseThrow();
        asking.ask(who, new About(ref, child, on));
    }
}
