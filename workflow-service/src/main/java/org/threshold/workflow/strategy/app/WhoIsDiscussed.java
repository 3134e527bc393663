package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.HouseholdMembers;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.domain.DiscussedChild;

/**
 * Finds the children that a concern has to be discussed for: those it names, and those who live
 * with them or with an adult who may be a risk (L-3.1.8). Each has a case from now on.
 */
@Service
class WhoIsDiscussed {

    private final Cases cases;
    private final HouseholdMembers households;
    private final CaseClock clock;

    WhoIsDiscussed(Cases cases, HouseholdMembers households, CaseClock clock) {
        this.cases = cases;
        this.households = households;
        this.clock = clock;
    }

    /** The children, those named first; the rows of their cases are locked from now on. */
    List<DiscussedChild> lock(CallForDiscussion call) {
        return lock(call.about().children(), call.about().adults());
    }

    /** The same for those whom somebody names, and the adults who may be a risk. */
    List<DiscussedChild> lock(Collection<ChildOfConcern> names, Set<PersonId> adults) {
        Map<PersonId, DiscussedChild> found = new LinkedHashMap<>();
        for (ChildOfConcern named : names) {
            PersonId person = cases.childOf(named.caseRef()).orElseThrow();
            add(found, person, named.path(), true);
        }
        for (PersonId person : List.copyOf(found.keySet())) {
            around(person, adults).forEach(other -> add(found, other, Path.NOT_RED, false));
        }
        List<DiscussedChild> children = List.copyOf(found.values());
        cases.lock(children.stream().map(DiscussedChild::caseRef).toList());
        return children;
    }

    private List<PersonId> around(PersonId person, Set<PersonId> adults) {
        var today = WorkingTime.dayOf(clock.now());
        List<PersonId> others = new ArrayList<>();
        households
                .childrenAround(person, adults, today)
                .forEach(around -> others.add(around.child().id()));
        return others;
    }

    private void add(
            Map<PersonId, DiscussedChild> found, PersonId person, Path path, boolean named) {
        DiscussedChild before = found.get(person);
        CaseRef ref = before == null ? cases.openFor(person, clock.now()) : before.caseRef();
        var child = new DiscussedChild(ref, person, path, named);
        found.merge(person, child, DiscussedChild::joinedBy);
    }
}
