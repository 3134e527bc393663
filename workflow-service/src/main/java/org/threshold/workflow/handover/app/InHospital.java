package org.threshold.workflow.handover.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.circumstances.WhereCasesStand.Since;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.HandoverSource;
import org.threshold.workflow.handover.Night;

/** Children in hospital with a concern that is open: hospital is no legal hold (L-3.1.9). */
@Service
class InHospital implements HandoverSource {

    private final WhereCasesStand cases;

    InHospital(WhereCasesStand cases) {
        this.cases = cases;
    }

    @Override
    public List<HandoverReason> found(Night night) {
        return cases.inHospital().stream()
                .filter(one -> cases.concernOpen(one.caseRef()))
                .map(InHospital::reason)
                .toList();
    }

    private static HandoverReason reason(Since one) {
        return new HandoverReason(
                one.caseRef(),
                new Why(
                        "in-hospital",
                        "In hospital since "
                                + DueWords.exact(one.change().occurredAt())
                                + ", and a concern is open. Hospital is no legal hold: the child may be taken home.",
                        ""));
    }
}
