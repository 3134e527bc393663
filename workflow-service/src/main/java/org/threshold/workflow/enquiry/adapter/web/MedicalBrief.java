package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.app.MedicalStanding;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief, among the risks, that the injuries are not fully known (R-Hosp-10). */
@Component
class MedicalBrief implements BriefSource {

    private static final int ORDER = 6;

    private final MedicalOfCase read;

    MedicalBrief(MedicalOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.of(who, ref).stream())
                .filter(one -> !one.gaps().isEmpty())
                .limit(1)
                .map(MedicalBrief::line)
                .toList();
    }

    private static BriefLine line(MedicalStanding standing) {
        return new BriefLine(
                BriefQuestion.RISKS,
                "The injuries are not fully known. " + MedicalWords.gaps(standing).getFirst(),
                MedicalWords.address(standing.enquiry().id()));
    }
}
