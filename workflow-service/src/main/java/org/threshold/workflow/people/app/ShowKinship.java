package org.threshold.workflow.people.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Seen;

/** Shows the family and household of the child of a case; that somebody looked is kept. */
@Service
public class ShowKinship {

    private final Access access;
    private final CasePeople cases;
    private final Circles circles;
    private final Parents parents;
    private final Journal journal;

    ShowKinship(
            Access access, CasePeople cases, Circles circles, Parents parents, Journal journal) {
        this.access = access;
        this.cases = cases;
        this.circles = circles;
        this.parents = parents;
        this.journal = journal;
    }

    /** The family as it is today; empty where there is no such case. */
    @Transactional
    public Optional<Kinship> handle(Actor who, String caseRef) {
        access.require(who, Activity.READ_CASE);
        Optional<Kinship> family =
                cases.child(caseRef).flatMap(child -> family(child, cases.named(caseRef)));
        family.ifPresent(shown -> journal.ofCase(who, "family-read", shown.child().id(), caseRef));
        return family;
    }

    private Optional<Kinship> family(PersonId child, List<Named> named) {
        var today = journal.today();
        var seen = new Seen(child, parents.of(child, today), today, named);
        List<PersonId> core = new ArrayList<>(List.of(child));
        seen.parents().values().stream()
                .filter(KnownParent.class::isInstance)
                .forEach(one -> core.add(((KnownParent) one).parent()));
        named.forEach(one -> core.add(one.person()));
        var belonging = Kinship.belonging(circles.around(core), seen);
        return Kinship.of(circles.around(belonging), seen);
    }
}
