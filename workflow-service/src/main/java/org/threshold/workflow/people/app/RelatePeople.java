package org.threshold.workflow.people.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.PersonRegister;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipId;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.RelationshipRegister;
import org.threshold.workflow.people.domain.Tie;
import org.threshold.workflow.platform.Refusal;

/** Records who is what to whom, and since or until when. */
@Service
public class RelatePeople {

    private final Access access;
    private final PersonRegister persons;
    private final RelationshipRegister relationships;
    private final AdultsOfConcern adultsOfConcern;
    private final Journal journal;

    RelatePeople(
            Access access,
            PersonRegister persons,
            RelationshipRegister relationships,
            AdultsOfConcern adultsOfConcern,
            Journal journal) {
        this.access = access;
        this.persons = persons;
        this.relationships = relationships;
        this.adultsOfConcern = adultsOfConcern;
        this.journal = journal;
    }

    /**
     * A relationship told again with the same beginning keeps its place and takes the new end and
     * details; one that would overlap an earlier one of the same kind is refused.
     *
     * @param told with the id that it gets when it is new
     */
    @Transactional
    public Answer<RelationshipId> handle(Actor who, Relationship told) {
        access.require(who, Activity.EDIT_PERSON);
        var both = List.of(told.tie().from(), told.tie().to());
        if (persons.findAll(both).size() < both.size()) {
            return Answer.noSuchPerson("person");
        }
        var earlier = relationships.lockAll(told.tie());
        for (var one : earlier) {
            if (one.period().start().equals(told.period().start())) {
                return update(who, one, told);
            }
        }
        if (earlier.stream().anyMatch(one -> one.period().overlaps(told.period()))) {
            return Answer.refused(overlaps());
        }
        return keep(who, told);
    }

    private Answer<RelationshipId> update(Actor who, Relationship earlier, Relationship told) {
        var updated = new Relationship(earlier.id(), told.tie(), told.period(), told.details());
        return updated.equals(earlier) ? new Answer.Done<>(earlier.id()) : keep(who, updated);
    }

    private Answer<RelationshipId> keep(Actor who, Relationship relationship) {
        Tie tie = relationship.tie();
        relationships.keep(relationship);
        journal.person(who, "relationship-recorded", tie.from(), "");
        journal.person(who, "relationship-recorded", tie.to(), "");
        boolean holds = relationship.period().covers(journal.today());
        if (holds && tie.kind() != RelationshipKind.SIBLING) {
            adultsOfConcern.belongTogether(tie.from(), tie.to());
        }
        return new Answer.Done<>(relationship.id());
    }

    private static Refusal overlaps() {
        return new Refusal(
                "from",
                "This relationship is already recorded for that time, with another beginning.",
                "Send it with the beginning that is recorded to change its end or details, or give"
                        + " dates that do not overlap it.");
    }
}
