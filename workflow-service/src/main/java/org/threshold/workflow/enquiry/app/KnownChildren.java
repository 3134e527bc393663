package org.threshold.workflow.enquiry.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.strategy.DiscussedFacts;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;

/** Brings together what decides which lines an enquiry follows. */
@Service
class KnownChildren {

    private final Cases cases;
    private final People people;
    private final List<CaseCircumstances> sources;
    private final DiscussedFacts facts;
    private final CaseClock clock;

    KnownChildren(
            Cases cases,
            People people,
            List<CaseCircumstances> sources,
            DiscussedFacts facts,
            CaseClock clock) {
        this.cases = cases;
        this.people = people;
        this.sources = List.copyOf(sources);
        this.facts = facts;
        this.clock = clock;
    }

    /** The child of a case, as the discussion and every other feature know it. */
    KnownChild of(CaseRef ref, DiscussionId discussion) {
        var person = cases.childOf(ref).orElseThrow();
        Born born = people.view(person).map(PersonView::born).orElse(new Born.Unknown());
        Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
        sources.forEach(source -> holds.addAll(source.of(ref)));
        boolean injured =
                holds.contains(Circumstance.RED_PATH) || facts.of(discussion).contains(Fact.INJURY);
        return new KnownChild(person, born, WorkingTime.dayOf(clock.now()), holds, injured);
    }
}
