package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Person;

/**
 * Shows what somebody of the family of a case was in the plans of children, where they lived and
 * with whom (R-4.2-7d); that somebody looked is kept with the case.
 */
@Service
public class ShowAdult {

    private final Access access;
    private final CasePeople children;
    private final CaseReferences cases;
    private final Circles circles;
    private final Journal journal;

    ShowAdult(
            Access access,
            CasePeople children,
            CaseReferences cases,
            Circles circles,
            Journal journal) {
        this.access = access;
        this.children = children;
        this.cases = cases;
        this.circles = circles;
        this.journal = journal;
    }

    /**
     * A person with everybody around, then and now.
     *
     * @param cases the references of the cases of each child around
     */
    public record Adult(
            Person person, Circle circle, Map<PersonId, List<String>> cases, LocalDate on) {

        public Adult {
            cases = Map.copyOf(cases);
        }
    }

    /** What is recorded; empty where there is no such case or no such person. */
    @Transactional
    public Optional<Adult> handle(Actor who, String caseRef, PersonId id) {
        access.require(who, Activity.READ_PERSON);
        if (children.child(caseRef).isEmpty()) {
            return Optional.empty();
        }
        Circle circle = withChildrenOfPlans(id);
        Optional<Adult> shown =
                circle.known(List.of(id)).stream().findFirst().map(person -> adult(person, circle));
        shown.ifPresent(_ -> journal.ofCase(who, "adult-history-read", id, caseRef));
        return shown;
    }

    private Adult adult(Person person, Circle circle) {
        return new Adult(person, circle, cases.of(circle.people().keySet()), journal.today());
    }

    /** The children of old plans may have nothing else to do with the adult any more. */
    private Circle withChildrenOfPlans(PersonId id) {
        List<PersonId> core = new ArrayList<>(List.of(id));
        circles.around(core).concernsOf(id).forEach(one -> core.addAll(one.plan().children()));
        return circles.around(core);
    }
}
