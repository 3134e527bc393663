package org.threshold.workflow.people.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.Tie;

/**
 * Records what is known of a parent and, of one who is known, the tie too: so that whatever follows
 * the ties of an adult finds the child (L-3.1.17, R-C&amp;F-9a).
 */
@Service
public class PlaceParent {

    private final Access access;
    private final RecordParentStatus record;
    private final FamilyTies ties;

    PlaceParent(Access access, RecordParentStatus record, FamilyTies ties) {
        this.access = access;
        this.record = record;
        this.ties = ties;
    }

    /** Refused as the record of the parent alone is; sending the same again changes nothing. */
    @Transactional
    public Answer<ParentRecord> handle(Actor who, ParentRecord told) {
        access.require(who, Activity.EDIT_PERSON);
        return record.handle(who, told).then(done -> tied(who, done));
    }

    private Answer<ParentRecord> tied(Actor who, ParentRecord told) {
        if (told.standing() instanceof KnownParent(var parent)) {
            var tie = new Tie(parent, RelationshipKind.of(told.role()), told.child());
            return ties.holds(who, tie).then(_ -> new Answer.Done<>(told));
        }
        return new Answer.Done<>(told);
    }
}
