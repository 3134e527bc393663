package org.threshold.workflow.redpath.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.Injuries;
import org.threshold.workflow.redpath.MarkListener;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.redpath.domain.UncertainMark.CountsAsInjury;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.HeldPaths;

/** A mark becomes an injury for everybody: EV-03, with all that follows from one (L-3.1.5). */
@Service
class CountAsInjury {

    private final Marks marks;
    private final HeldPaths paths;
    private final Changes changes;
    private final List<MarkListener> listeners;
    private final RedPathRecord record;

    CountAsInjury(
            Marks marks,
            HeldPaths paths,
            Changes changes,
            List<MarkListener> listeners,
            RedPathRecord record) {
        this.marks = marks;
        this.paths = paths;
        this.changes = changes;
        this.listeners = List.copyOf(listeners);
        this.record = record;
    }

    /** The mark is saved before the change is told, which is itself a concern about the child. */
    void from(Actor by, CountsAsInjury mark) {
        var seen = mark.sighting();
        marks.save(mark);
        paths.confirmed(seen.referral(), seen.caseRef());
        record.countsAsInjury(by, mark);
        changes.record(
                by, Injuries.onRedPath(seen.caseRef(), seen.site(), seen.seenBy(), mark.since()));
        heard(by, mark);
    }

    /** A clinician has seen a mark that counted as an injury already. */
    void seenLate(Actor by, CountsAsInjury mark) {
        marks.save(mark);
        heard(by, mark);
    }

    private void heard(Actor by, CountsAsInjury mark) {
        if (mark.view().filter(view -> view.finding() == Finding.NOT_EXCLUDED).isPresent()) {
            CaseRef ref = mark.sighting().caseRef();
            listeners.forEach(listener -> listener.notExcluded(by, ref));
        }
    }
}
