package org.threshold.workflow.conference.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Has both families' people told that an adult of concern is near other children (EV-09): those of
 * the children, who it is; those of the plan, that the adult is with children, and no more
 * (R-C&amp;F-9c).
 */
@Service
class AdultNews {

    private static final String MOVED_IN = "moved-in";
    private static final String LINKED = "linked-to-plan";
    private static final String OTHER_FAMILY = "other-family";
    private static final String NOT_KNOWN = "not-known";

    private final Changes changes;
    private final Cases cases;
    private final People people;

    AdultNews(Changes changes, Cases cases, People people) {
        this.changes = changes;
        this.cases = cases;
        this.people = people;
    }

    /**
     * Tells both.
     *
     * @param plans the cases of the plans, as {@link #plansOf} finds them
     */
    void near(AdultOfConcernNear event, List<CaseRef> children, List<CaseRef> plans) {
        changes.record(Actor.itself(), ofTheChildren(event, children));
        List<CaseRef> others = plans.stream().filter(plan -> !children.contains(plan)).toList();
        if (!others.isEmpty()) {
            changes.record(
                    Actor.itself(),
                    new NewChange(
                            ChangeKind.ADULT_MOVED_IN,
                            OTHER_FAMILY,
                            others,
                            event.at(),
                            Map.of(),
                            ""));
        }
    }

    private NewChange ofTheChildren(AdultOfConcernNear event, List<CaseRef> children) {
        return new NewChange(
                ChangeKind.ADULT_MOVED_IN,
                event.how() == How.HOUSEHOLD_JOINED ? MOVED_IN : LINKED,
                children,
                event.at(),
                Map.of(
                        "link",
                        NOT_KNOWN,
                        "supervised",
                        NOT_KNOWN,
                        "adult",
                        event.adult().value().toString(),
                        "since",
                        WorkingTime.dayOf(event.at()).toString()),
                detail(event));
    }

    /** Which family it was is not said: its plan is none of the recipients' business. */
    private String detail(AdultOfConcernNear event) {
        return people.view(event.adult())
                        .map(PersonView::displayName)
                        .orElse("An adult whose record is not shown")
                + " is recorded as the risk on a child protection plan of other children.";
    }

    /** The plans' own cases; a plan may be another authority's, or its reference unknown. */
    List<CaseRef> plansOf(AdultOfConcernNear event) {
        return event.plans().stream()
                .map(CaseRef::of)
                .flatMap(Optional::stream)
                .filter(plan -> cases.childOf(plan).isPresent())
                .toList();
    }
}
