package org.threshold.workflow.people.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.domain.Kinship;

/** Shows the family and household of the child of a case; that somebody looked is kept. */
@Service
public class ShowKinship {

    private final Access access;
    private final Kinships families;
    private final Journal journal;

    ShowKinship(Access access, Kinships families, Journal journal) {
        this.access = access;
        this.families = families;
        this.journal = journal;
    }

    /** The family as it is today; empty where there is no such case. */
    @Transactional
    public Optional<Kinship> handle(Actor who, String caseRef) {
        access.require(who, Activity.READ_CASE);
        Optional<Kinship> family = families.of(caseRef).map(Kinships.Found::family);
        family.ifPresent(shown -> journal.ofCase(who, "family-read", shown.child().id(), caseRef));
        return family;
    }
}
