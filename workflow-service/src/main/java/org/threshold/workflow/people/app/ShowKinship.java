package org.threshold.workflow.people.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.CaseChild;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Seen;

/** Shows the family and household of the child of a case; that somebody looked is kept. */
@Service
public class ShowKinship {

    private final Access access;
    private final CaseChild cases;
    private final Circles circles;
    private final Parents parents;
    private final Journal journal;

    ShowKinship(Access access, CaseChild cases, Circles circles, Parents parents, Journal journal) {
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
        Optional<Kinship> family = cases.of(caseRef).flatMap(this::family);
        family.ifPresent(shown -> journal.ofCase(who, "family-read", shown.child().id(), caseRef));
        return family;
    }

    private Optional<Kinship> family(PersonId child) {
        var today = journal.today();
        var seen = new Seen(child, parents.of(child, today), today);
        List<PersonId> core = new ArrayList<>(List.of(child));
        seen.parents().values().stream()
                .filter(KnownParent.class::isInstance)
                .forEach(one -> core.add(((KnownParent) one).parent()));
        var belonging = Kinship.belonging(circles.around(core), seen);
        return Kinship.of(circles.around(belonging), seen);
    }
}
