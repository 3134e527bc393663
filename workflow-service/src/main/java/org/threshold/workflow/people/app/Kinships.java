package org.threshold.workflow.people.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.people.domain.Kinship.Seen;

/** Puts the family and household of the child of a case together, as they are today. */
@Service
class Kinships {

    private final CasePeople cases;
    private final Circles circles;
    private final Parents parents;
    private final Journal journal;

    Kinships(CasePeople cases, Circles circles, Parents parents, Journal journal) {
        this.cases = cases;
        this.circles = circles;
        this.parents = parents;
        this.journal = journal;
    }

    /** A family, and everybody around those who belong to it with all homes over time. */
    record Found(Kinship family, Circle circle) {

        /** Those who are, or may be, children. */
        List<Kin> children() {
            return family.kin().stream().filter(this::child).toList();
        }

        private boolean child(Kin one) {
            var facts = one.person().facts();
            return facts.born().childOn(family.seen().on(), facts.kind());
        }
    }

    /** Empty where there is no such case. */
    Optional<Found> of(String caseRef) {
        return cases.child(caseRef).flatMap(child -> family(child, cases.named(caseRef)));
    }

    private Optional<Found> family(PersonId child, List<Named> named) {
        var today = journal.today();
        var seen = new Seen(child, parents.of(child, today), today, named);
        List<PersonId> core = new ArrayList<>(List.of(child));
        seen.parents().values().stream()
                .filter(KnownParent.class::isInstance)
                .forEach(one -> core.add(((KnownParent) one).parent()));
        named.forEach(one -> core.add(one.person()));
        var belonging = Kinship.belonging(circles.around(core), seen);
        var circle = circles.around(belonging);
        return Kinship.of(circle, seen).map(family -> new Found(family, circle));
    }
}
