package org.threshold.workflow.conference.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.domain.Consideration.About;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says on the brief that an adult who was the risk to other children is near this child. */
@Component
class ConferenceBrief implements BriefSource {

    private static final int ORDER = 4;
    private static final String NEAR =
            "An adult who was the risk on a child protection plan of other children is near this child";

    private final ConsiderationsOfCase read;

    ConferenceBrief(ConsiderationsOfCase read) {
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
                .map(one -> one.about())
                .map(About::adult)
                .distinct()
                .map(_ -> BriefLine.of(BriefQuestion.RISKS, NEAR))
                .toList();
    }
}
