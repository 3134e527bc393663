package org.threshold.workflow.redpath.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.MarkListener;
import org.threshold.workflow.redpath.domain.UncertainMark.NotAnInjury;
import org.threshold.workflow.referral.HeldPaths;

/** A clinician ends the concern about a mark: nothing holds its child red any more. */
@Service
class RuleOut {

    private final Marks marks;
    private final HeldPaths paths;
    private final List<MarkListener> listeners;
    private final RedPathRecord record;

    RuleOut(Marks marks, HeldPaths paths, List<MarkListener> listeners, RedPathRecord record) {
        this.marks = marks;
        this.paths = paths;
        this.listeners = List.copyOf(listeners);
        this.record = record;
    }

    void from(Actor clinician, NotAnInjury mark) {
        var seen = mark.sighting();
        marks.save(mark);
        paths.released(seen.referral(), seen.caseRef());
        record.ruledOut(clinician, seen);
        if (marks.heldFor(seen.caseRef()).isEmpty()) {
            listeners.forEach(listener -> listener.ruledOut(clinician, seen.caseRef()));
        }
    }
}
