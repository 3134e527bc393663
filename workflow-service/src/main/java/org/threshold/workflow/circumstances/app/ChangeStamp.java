package org.threshold.workflow.circumstances.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Takes the locks that a change needs, in their order, and puts it on record. */
@Service
class ChangeStamp {

    private final Cases cases;
    private final JoinedCases joined;
    private final ChangeRecords records;
    private final Ids ids;
    private final CaseClock clock;

    ChangeStamp(Cases cases, JoinedCases joined, ChangeRecords records, Ids ids, CaseClock clock) {
        this.cases = cases;
        this.joined = joined;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    ChangeId next() {
        return new ChangeId(ids.next());
    }

    /** The same change under the cases that answer for those it names. */
    NewChange answering(NewChange what) {
        return what.about(what.cases().stream().map(joined::answering).toList());
    }

    void lock(List<CaseRef> refs) {
        cases.lock(refs);
    }

    Change keep(Actor by, ChangeId id, NewChange what, Relation relation) {
        var change = new Change(id, what, by, clock.now());
        records.add(new KeptChange(change, relation, by.agency()));
        return change;
    }
}
