package org.threshold.workflow.enquiry.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.AgencyRoster;
import org.threshold.workflow.enquiry.domain.Roster;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** The roster of an enquiry, for the child of a case that need not have one. */
@Service
class RosterOfCase implements AgencyRoster {

    private final Cases cases;
    private final People people;
    private final List<CaseCircumstances> sources;
    private final CaseClock clock;

    RosterOfCase(Cases cases, People people, List<CaseCircumstances> sources, CaseClock clock) {
        this.cases = cases;
        this.people = people;
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    @Override
    public List<Agency> of(CaseRef ref) {
        Born born =
                cases.childOf(ref)
                        .flatMap(people::view)
                        .map(PersonView::born)
                        .orElse(new Born.Unknown());
        Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
        sources.forEach(source -> holds.addAll(source.of(ref)));
        return new Roster(born, WorkingTime.dayOf(clock.now()), holds, false).agencies();
    }
}
