package org.threshold.workflow.people.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipId;
import org.threshold.workflow.people.domain.RelationshipRegister;
import org.threshold.workflow.people.domain.Tie;
import org.threshold.workflow.platform.Ids;

/** Records a tie that holds now, whenever it began; one that is recorded already stays. */
@Service
class FamilyTies {

    private final RelatePeople relate;
    private final RelationshipRegister relationships;
    private final Ids ids;
    private final Journal journal;

    FamilyTies(RelatePeople relate, RelationshipRegister relationships, Ids ids, Journal journal) {
        this.relate = relate;
        this.relationships = relationships;
        this.ids = ids;
        this.journal = journal;
    }

    Answer<RelationshipId> holds(Actor who, Tie tie) {
        List<Relationship> earlier = relationships.lockAll(tie);
        return earlier.stream()
                .filter(one -> one.period().covers(journal.today()))
                .findFirst()
                .<Answer<RelationshipId>>map(one -> new Answer.Done<>(one.id()))
                .orElseGet(() -> relate.handle(who, beginning(tie, earlier)));
    }

    /** A tie that ended once holds again from today on, for no earlier day is known. */
    private Relationship beginning(Tie tie, List<Relationship> earlier) {
        Period period =
                earlier.isEmpty()
                        ? Period.always()
                        : Period.since(PartialDate.day(journal.today()));
        return new Relationship(new RelationshipId(ids.next()), tie, period, "");
    }
}
