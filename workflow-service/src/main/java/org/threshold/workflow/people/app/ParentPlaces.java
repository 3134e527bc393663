package org.threshold.workflow.people.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.ParentRecord;

/**
 * Puts somebody into the place that a child’s record has for a parent (L-3.1.17), unless it is
 * taken: another parent who is recorded, and a manager’s decision that a parent is left out, stay
 * until somebody says otherwise. For others with parental responsibility there is always one more.
 */
@Service
class ParentPlaces {

    private final Parents parents;
    private final RecordParentStatus record;
    private final Journal journal;

    ParentPlaces(Parents parents, RecordParentStatus record, Journal journal) {
        this.parents = parents;
        this.record = record;
        this.journal = journal;
    }

    /** Whether the place is theirs now. */
    Answer<Boolean> take(Actor who, PersonId child, ParentRole role, PersonId parent) {
        if (role.isOther()) {
            return put(who, new ParentRecord(child, role, new ParentStanding.KnownParent(parent)));
        }
        var standing =
                parents.of(child, journal.today()).getOrDefault(role, new ParentStanding.Blank());
        return switch (standing) {
            case ParentStanding.KnownParent(var there) -> new Answer.Done<>(there.equals(parent));
            case ParentStanding.NotToBeContacted _ -> new Answer.Done<>(false);
            case ParentStanding.Blank _,
                    ParentStanding.NobodyElse _,
                    ParentStanding.UnknownEnquiriesMade _ ->
                    put(who, new ParentRecord(child, role, new ParentStanding.KnownParent(parent)));
        };
    }

    private Answer<Boolean> put(Actor who, ParentRecord told) {
        return record.handle(who, told).then(_ -> new Answer.Done<>(true));
    }
}
