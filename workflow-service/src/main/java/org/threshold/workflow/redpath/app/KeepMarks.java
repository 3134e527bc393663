package org.threshold.workflow.redpath.app;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.redpath.domain.UncertainMark.CountsAsInjury;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Turns held marks into injuries, under the lock of their case. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KeepMarks implements UncertainMarks {

    private final Marks marks;
    private final Cases cases;
    private final CountAsInjury count;
    private final RedPathRecord record;

    KeepMarks(Marks marks, Cases cases, CountAsInjury count, RedPathRecord record) {
        this.marks = marks;
        this.cases = cases;
        this.count = count;
        this.record = record;
    }

    @Override
    public boolean heldFor(CaseRef ref) {
        return !marks.heldFor(ref).isEmpty();
    }

    @Override
    public void furtherConcern(Actor by, List<CaseRef> refs) {
        cases.lock(refs);
        for (CaseRef ref : refs) {
            for (MarkId id : marks.heldFor(ref)) {
                become(by, id, mark -> mark.furtherConcern(record.now()));
            }
        }
    }

    /** The mark counts as an injury if its limit has passed; safe twice. */
    void overdue(MarkId id) {
        cases.lock(marks.find(id).map(mark -> mark.sighting().caseRef()).stream().toList());
        become(Actor.itself(), id, mark -> mark.at(record.now()));
    }

    private void become(Actor by, MarkId id, UnaryOperator<UncertainMark> what) {
        UncertainMark before = marks.lock(id).orElseThrow();
        UncertainMark after = what.apply(before);
        if (before instanceof Held && after instanceof CountsAsInjury injury) {
            count.from(by, injury);
        }
    }
}
