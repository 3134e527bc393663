package org.threshold.workflow.safety.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.Arrival;

/**
 * What a change means for a return home: an injury overtakes what was decided, a child that came
 * home without a decision is watched, and one that left home again is not.
 */
@Service
class ReturnHomeChanges implements ChangeListener {

    private static final String INJURED =
            "A new injury became known, so that a strategy meeting decides again.";

    private final ReturnHomeApproval approval;
    private final HomeWatch watch;

    ReturnHomeChanges(ReturnHomeApproval approval, HomeWatch watch) {
        this.approval = approval;
        this.watch = watch;
    }

    @Override
    public void recorded(Change change) {
        change.what().cases().forEach(ref -> recorded(change, ref));
    }

    private void recorded(Change change, CaseRef ref) {
        if (change.what().injury()) {
            approval.overtakeReturn(change.by(), ref, INJURED);
        }
        if (change.what().kind() == ChangeKind.CHILD_RETURNED_HOME) {
            watch.arrived(
                    new Arrival(change.id(), ref, change.what().occurredAt(), change.recordedAt()));
        }
        watch.look(ref);
    }
}
