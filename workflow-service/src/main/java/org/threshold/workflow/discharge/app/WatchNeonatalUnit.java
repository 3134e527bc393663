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
import org.threshold.workflow.circumstances.WhereCasesStand.Since;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.Discharge.Times;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.discharge.domain.EarlyMeeting;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Sees that a concern about a baby on a neonatal unit is known, so that the unit meets. */
@Service
class WatchNeonatalUnit implements ChangeListener {

    private final WhereCasesStand where;
    private final ChangeHistory history;
    private final JoinedCases joined;
    private final Discharges discharges;
    private final KeepDischarges keep;

    WatchNeonatalUnit(
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

    /** A plan of the discharge is looked at by itself. */
    @Override
    public void recorded(Change change) {
        if (change.what().kind() != ChangeKind.DISCHARGE_PLANNED) {
            joined.eachAnswering(change.what().cases()).forEach(ref -> look(change, ref));
        }
    }

    private void look(Change change, CaseRef ref) {
        Optional<Since> admission = where.admission(ref);
        Optional<Discharge> foreseen = discharges.foreseenOf(ref);
        if (admission.isEmpty()) {
            foreseen.ifPresent(one -> keep.left(change.by(), one));
        } else if (foreseen.isEmpty() && !meetsAnyway(ref) && due(admission.get(), ref)) {
            keep.foreseen(change.by(), foreseen(change, ref));
        }
    }

    private boolean meetsAnyway(CaseRef ref) {
        return discharges.aheadOf(ref).filter(Discharge::needsMeeting).isPresent();
    }

    private boolean due(Since admission, CaseRef ref) {
        List<NewChange> all = history.standing(ref).stream().map(Change::what).toList();
        return EarlyMeeting.due(admission.change(), all, where.concernOpen(ref));
    }

    private Discharge foreseen(Change change, CaseRef ref) {
        return new Discharge(
                keep.newId(),
                ref,
                change.id(),
                new Times(change.recordedAt(), change.recordedAt()),
                "",
                List.of(DischargeFlag.NEONATAL_UNIT, DischargeFlag.CONCERN_OPEN),
                DischargeStage.FORESEEN);
    }
}
