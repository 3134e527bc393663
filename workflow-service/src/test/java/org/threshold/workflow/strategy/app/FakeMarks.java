package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.referral.CaseRef;

/** Marks that are held, and the cases that a further concern was heard of. */
final class FakeMarks implements UncertainMarks {

    final Set<CaseRef> held = new HashSet<>();
    final List<CaseRef> concerned = new ArrayList<>();

    @Override
    public boolean heldFor(CaseRef ref) {
        return held.contains(ref);
    }

    @Override
    public void furtherConcern(Actor by, List<CaseRef> refs) {
        concerned.addAll(refs);
    }
}
