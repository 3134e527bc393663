package org.threshold.workflow.redpath.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief which marks are held red (L-3.1.5). */
@Component
class RedPathBrief implements BriefSource {

    private static final int ORDER = 5;

    private final RedPathOfCase read;

    RedPathBrief(RedPathOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> read.of(who, ref).held().stream())
                .map(RedPathBrief::line)
                .toList();
    }

    private static BriefLine line(UncertainMark mark) {
        return BriefLine.of(
                BriefQuestion.RISKS,
                "A mark that may be an injury is held red; a paediatrician’s view is due "
                        + DueWords.exact(mark.sighting().viewDueAt()));
    }
}
