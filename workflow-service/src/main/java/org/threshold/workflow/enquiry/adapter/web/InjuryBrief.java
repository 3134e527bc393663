package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief, before there is an enquiry, that injuries are not fully known. */
@Component
class InjuryBrief implements BriefSource {

    private static final int ORDER = 6;

    private final InjuryOfCase read;

    InjuryBrief(InjuryOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).stream()
                .filter(child -> !child.gaps().isEmpty())
                .map(InjuryBrief::line)
                .toList();
    }

    private static BriefLine line(InjuredChild child) {
        return BriefLine.of(
                BriefQuestion.RISKS,
                "The injuries are not fully known: the skeletal survey "
                        + (child.surveys().first().isEmpty()
                                ? "has not been reported."
                                : "is not complete."));
    }
}
