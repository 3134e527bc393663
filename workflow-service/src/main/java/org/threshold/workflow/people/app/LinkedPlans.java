package org.threshold.workflow.people.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.ChildrenOnPlans;
import org.threshold.workflow.people.HouseholdHistories.Member;
import org.threshold.workflow.people.HouseholdHistories.PlanRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.ConcernRegister;
import org.threshold.workflow.people.domain.ParentRegister;
import org.threshold.workflow.people.domain.PlanKind;

/**
 * Finds the child protection plans of every child that somebody is linked with, also where nobody
 * recorded what they were in them: in the review nobody saw what was known of another family
 * (L-3.1.3a).
 */
@Service
class LinkedPlans {

    private static final String PLAN = PlanKind.CHILD_PROTECTION.words();

    private final Circles circles;
    private final ConcernRegister concerns;
    private final ParentRegister parents;
    private final ChildrenOnPlans plans;

    LinkedPlans(
            Circles circles,
            ConcernRegister concerns,
            ParentRegister parents,
            ChildrenOnPlans plans) {
        this.circles = circles;
        this.concerns = concerns;
        this.parents = parents;
        this.plans = plans;
    }

    /** The children in whose record somebody is named as a parent. */
    List<PersonId> childrenOf(PersonId parent) {
        return parents.childrenOf(circles.everyRecord(List.of(parent)));
    }

    /** The same, with the plans that their own places in plans do not say. */
    Member addedTo(Member one) {
        Set<PersonId> own = circles.everyRecord(List.of(one.person().id()));
        List<PersonId> linked = new ArrayList<>(one.children());
        linked.addAll(own);
        List<PlanRole> all = new ArrayList<>(one.plans());
        for (PlanRole more : linked(own, circles.everyRecord(linked))) {
            if (all.stream().noneMatch(known -> isSame(known, more))) {
                all.add(more);
            }
        }
        return new Member(one.person(), one.adult(), one.near(), all, one.children());
    }

    private static boolean isSame(PlanRole known, PlanRole other) {
        return known.equals(other)
                || (!other.reference().isEmpty()
                        && known.reference().equals(other.reference())
                        && known.plan().equals(other.plan()));
    }

    private List<PlanRole> linked(Set<PersonId> own, Collection<PersonId> children) {
        Stream<PlanRole> ours =
                plans.of(children).stream()
                        .map(it -> new PlanRole(PlanRole.LINKED, PLAN, it.reference(), it.ended()));
        Stream<PlanRole> recorded =
                concerns.ofChildren(children).stream()
                        .filter(it -> it.plan().kind() == PlanKind.CHILD_PROTECTION)
                        .filter(it -> !own.contains(it.adult()))
                        .map(LinkedPlans::role);
        return Stream.concat(ours, recorded).toList();
    }

    private static PlanRole role(AdultConcern one) {
        return new PlanRole(PlanRole.LINKED, PLAN, one.plan().reference(), !one.period().open());
    }
}
