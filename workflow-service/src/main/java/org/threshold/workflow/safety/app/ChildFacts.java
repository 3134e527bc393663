package org.threshold.workflow.safety.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.safety.domain.YoungChild;

/** What is known of a child's age and mobility. */
@Service
class ChildFacts {

    private final Cases cases;
    private final People people;
    private final CaseClock clock;
    private final List<CaseCircumstances> circumstances;

    ChildFacts(Cases cases, People people, CaseClock clock, List<CaseCircumstances> circumstances) {
        this.cases = cases;
        this.people = people;
        this.clock = clock;
        this.circumstances = List.copyOf(circumstances);
    }

    boolean known(CaseRef ref) {
        return cases.childOf(ref).isPresent();
    }

    boolean young(CaseRef ref, List<Change> standing) {
        Born born =
                cases.childOf(ref)
                        .flatMap(people::view)
                        .map(PersonView::born)
                        .orElseGet(Born.Unknown::new);
        boolean notMobile = red(ref) || standing.stream().anyMatch(ChildFacts::notMobile);
        return YoungChild.is(born, notMobile, WorkingTime.dayOf(clock.now()));
    }

    /** Injured and not mobile, as the referral or a discussion knows it. */
    private boolean red(CaseRef ref) {
        return circumstances.stream()
                .anyMatch(source -> source.of(ref).contains(Circumstance.RED_PATH));
    }

    private static boolean notMobile(Change change) {
        return change.what().code("mobility").equals(Mobility.NOT_MOBILE.code());
    }
}
