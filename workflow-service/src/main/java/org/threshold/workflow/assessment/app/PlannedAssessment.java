package org.threshold.workflow.assessment.app;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;

/** Brings about what a manager planned: the other children, and the agencies that are asked. */
@Service
class PlannedAssessment {

    private final ChildrenOfCase children;
    private final AskForAssessment ask;
    private final SingleAssessmentWork work;
    private final SingleAssessmentRecord record;

    PlannedAssessment(
            ChildrenOfCase children,
            AskForAssessment ask,
            SingleAssessmentWork work,
            SingleAssessmentRecord record) {
        this.children = children;
        this.ask = ask;
        this.work = work;
        this.record = record;
    }

    /** Why it cannot be planned so: it is of children who are recorded in the child’s homes. */
    List<Refusal> refusals(SingleAssessment one, AssessmentPlan plan) {
        Set<PersonId> home =
                children.of(one.about().caseRef()).stream()
                        .map(PersonView::id)
                        .collect(Collectors.toSet());
        return home.containsAll(plan.children())
                ? List.of()
                : List.of(
                        new Refusal(
                                "children",
                                "A child is not recorded in the homes of the child of this case.",
                                "Record who it is on the family page first."));
    }

    /** As it is now, its work begun; it is for the caller to keep it. */
    SingleAssessment of(Actor who, SingleAssessment one, AssessmentPlan plan) {
        List<AssessedChild> more =
                plan.children().stream()
                        .filter(person -> !one.isOf(person))
                        .sorted(Comparator.comparing(PersonId::value))
                        .map(person -> new AssessedChild(record.newId(), person, List.of()))
                        .toList();
        SingleAssessment now = one.led(plan.lead()).of(more);
        work.met(now, SingleAssessmentSteps.PLAN);
        work.toSee(now, more);
        return ask.of(who, now, plan.agencies());
    }
}
