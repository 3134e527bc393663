package org.threshold.workflow.people.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.CareGivers;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipId;
import org.threshold.workflow.people.domain.RelationshipKind;
import org.threshold.workflow.people.domain.RelationshipRegister;
import org.threshold.workflow.people.domain.Tie;
import org.threshold.workflow.platform.Ids;

/** Records for other features who cares for a child. */
@Service
class RecordedCare implements CareGivers {

    private final RelatePeople relate;
    private final RelationshipRegister relationships;
    private final Ids ids;

    RecordedCare(RelatePeople relate, RelationshipRegister relationships, Ids ids) {
        this.relate = relate;
        this.relationships = relationships;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void cares(Actor who, PersonId carer, PersonId child, Since since) {
        var tie = new Tie(carer, RelationshipKind.CARER, child);
        boolean known =
                relationships.lockAll(tie).stream()
                        .anyMatch(one -> one.period().covers(since.from()));
        if (!known) {
            var period = Period.since(PartialDate.day(since.from()));
            var id = new RelationshipId(ids.next());
            relate.handle(who, new Relationship(id, tie, period, since.words()));
        }
    }
}
