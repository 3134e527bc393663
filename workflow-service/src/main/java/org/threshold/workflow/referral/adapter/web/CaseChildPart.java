package org.threshold.workflow.referral.adapter.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.ShowCaseChild;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page that says whom it is about. */
@Component
class CaseChildPart implements CasePart {

    private static final int ORDER = 10;

    private final ShowCaseChild show;
    private final CaseClock clock;

    CaseChildPart(ShowCaseChild show, CaseClock clock) {
        this.show = show;
        this.clock = clock;
    }

    /** The child as the page shows it. */
    record Child(String name, String born) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> show.handle(who, ref)).map(this::part);
    }

    private Part part(PersonView child) {
        LocalDate today = WorkingTime.dayOf(clock.now());
        return new Part("child", new Child(child.displayName(), BornWords.of(child.born(), today)));
    }
}
