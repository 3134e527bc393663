package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a discharge, for whoever is told that something about it is late. */
@Service
class DischargeGlance implements SubjectGlance {

    private final Discharges discharges;

    DischargeGlance(Discharges discharges) {
        this.discharges = discharges;
    }

    @Override
    public String kind() {
        return LeavingSteps.DISCHARGE;
    }

    @Override
    public String page(UUID id) {
        return discharges
                .find(new DischargeId(id))
                .map(one -> "/cases/" + one.caseRef())
                .orElse("");
    }

    @Override
    public List<String> known(UUID id) {
        return discharges.find(new DischargeId(id)).map(DischargeGlance::words).stream().toList();
    }

    private static String words(Discharge one) {
        return one.leavesAt()
                        .map(at -> "Discharge from hospital on " + DueWords.exact(at) + ". ")
                        .orElse("")
                + one.stage().words();
    }
}
