package org.threshold.workflow.people.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ParentListener;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.OtherParents;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.ParentRegister;
import org.threshold.workflow.people.domain.ParentRules;
import org.threshold.workflow.people.domain.PersonRegister;

/** Records what is known of a child's mother, father or others with parental responsibility. */
@Service
public class RecordParentStatus {

    private final Access access;
    private final PersonRegister persons;
    private final ParentRegister parents;
    private final Journal journal;
    private final List<ParentListener> listeners;

    RecordParentStatus(
            Access access,
            PersonRegister persons,
            ParentRegister parents,
            Journal journal,
            List<ParentListener> listeners) {
        this.access = access;
        this.persons = persons;
        this.parents = parents;
        this.journal = journal;
        this.listeners = listeners;
    }

    /** Leaving a parent out takes a manager; sending the same again changes nothing. */
    @Transactional
    public Answer<ParentRecord> handle(Actor who, ParentRecord told) {
        access.require(who, Activity.EDIT_PERSON);
        if (told.standing() instanceof ParentStanding.NotToBeContacted) {
            access.require(who, Activity.EXCLUDE_PARENT);
        }
        var wrong = ParentRules.wrong(told, journal.today());
        if (!wrong.isEmpty()) {
            return new Answer.Refused<>(wrong);
        }
        if (persons.find(told.child()).isEmpty()) {
            return Answer.noSuchPerson("child");
        }
        return parentKnown(told) ? place(who, told) : Answer.noSuchPerson("parent");
    }

    private Answer<ParentRecord> place(Actor who, ParentRecord told) {
        parents.lock(told.child());
        List<ParentRecord> now = parents.of(told.child());
        var wrong = OtherParents.wrong(told, OtherParents.standing(now, journal.today()));
        return wrong.isEmpty()
                ? put(who, OtherParents.placed(told, now), now)
                : new Answer.Refused<>(wrong);
    }

    private Answer<ParentRecord> put(Actor who, ParentRecord told, List<ParentRecord> now) {
        if (!now.contains(told)) {
            parents.put(told, journal.change(who, ""));
            journal.person(who, "parent-status-recorded", told.child(), "");
            listeners.forEach(it -> it.recorded(who, told.child(), told.role(), told.standing()));
        }
        return new Answer.Done<>(told);
    }

    private boolean parentKnown(ParentRecord told) {
        return switch (told.standing()) {
            case ParentStanding.KnownParent(var parent) -> persons.find(parent).isPresent();
            case ParentStanding.Blank _,
                    ParentStanding.NobodyElse _,
                    ParentStanding.NotToBeContacted _,
                    ParentStanding.UnknownEnquiriesMade _ ->
                    true;
        };
    }
}
