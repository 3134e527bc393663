package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.Discharge.Times;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.discharge.domain.PlannedAt;
import org.threshold.workflow.discharge.domain.Unannounced;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Sees that a discharge is planned (EV-05), and that a child has left hospital (EV-06 to EV-08).
 */
@Service
class WatchDischarges implements ChangeListener {

    private final WhereCasesStand where;
    private final ChangeHistory history;
    private final JoinedCases joined;
    private final Discharges discharges;
    private final KeepDischarges keep;

    WatchDischarges(
            WhereCasesStand where,
            ChangeHistory history,
            JoinedCases joined,
            Discharges discharges,
            KeepDischarges keep) {
        this.where = where;
        this.history = history;
        this.joined = joined;
        this.discharges = discharges;
        this.keep = keep;
    }

    @Override
    public void recorded(Change change) {
        joined.eachAnswering(change.what().cases()).forEach(ref -> look(change, ref));
    }

    private void look(Change change, CaseRef ref) {
        if (change.what().kind() == ChangeKind.DISCHARGE_PLANNED) {
            keep.planned(change.by(), planned(change, ref));
            return;
        }
        Optional<Discharge> ahead = discharges.aheadOf(ref);
        boolean leaves =
                Unannounced.leaves(change.what())
                        || change.what().stage().equals("left")
                        || change.what().kind() == ChangeKind.CHILD_MISSING;
        if (leaves && where.admission(ref).isEmpty()) {
            ahead.ifPresentOrElse(
                    one -> keep.left(change.by(), one), () -> perhapsUnannounced(change, ref));
        }
    }

    private void perhapsUnannounced(Change change, CaseRef ref) {
        List<NewChange> before =
                history.standing(ref).stream()
                        .filter(one -> !one.id().equals(change.id()))
                        .map(Change::what)
                        .toList();
        if (Unannounced.leaves(change.what()) && Unannounced.wasThere(change.what(), before)) {
            keep.unannounced(change.by(), unannounced(change, ref));
        }
    }

    private Discharge planned(Change change, CaseRef ref) {
        NewChange what = change.what();
        return new Discharge(
                keep.newId(),
                ref,
                change.id(),
                new Times(change.recordedAt(), PlannedAt.of(what)),
                what.code("goingTo"),
                DischargeFlag.of(what, where.concernOpen(ref)),
                DischargeStage.PLANNED);
    }

    private Discharge unannounced(Change change, CaseRef ref) {
        return new Discharge(
                keep.newId(),
                ref,
                change.id(),
                new Times(change.recordedAt(), change.what().occurredAt()),
                "",
                where.concernOpen(ref) ? List.of(DischargeFlag.CONCERN_OPEN) : List.of(),
                DischargeStage.UNANNOUNCED);
    }
}
