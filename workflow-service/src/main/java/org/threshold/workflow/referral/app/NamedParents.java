package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.CasePeople.Named;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;

/**
 * Whom referrals name with the very word for a parent’s place. The page of the family takes them
 * for the parent until somebody records who that is, and so does the page of the case.
 */
@Service
public class NamedParents {

    private final Access access;
    private final NamedAround around;
    private final People people;

    NamedParents(Access access, NamedAround around, People people) {
        this.access = access;
        this.around = around;
        this.people = people;
    }

    /** Who that is, by the place; two where referrals differ. */
    @Transactional(readOnly = true)
    public Map<ParentRole, List<PersonView>> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        List<Named> named = around.of(ref);
        Map<ParentRole, List<PersonView>> parents = new TreeMap<>();
        for (ParentRole place : ParentRole.always()) {
            var ids = named.stream().filter(one -> one.names(place)).map(Named::person).toList();
            if (!ids.isEmpty()) {
                parents.put(place, people.view(ids));
            }
        }
        return parents;
    }
}
