package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.MeetingRisk;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.RisksListener;
import org.threshold.workflow.strategy.RisksNamed;

/**
 * What a strategy meeting named comes into the register by the act that records the meeting
 * (R-C&amp;F-11). What is there already, and open, is not there twice.
 */
@Service
class RisksOfMeetings implements RisksListener {

    private final JoinedCases joined;
    private final RiskKeeping keeping;

    RisksOfMeetings(JoinedCases joined, RiskKeeping keeping) {
        this.joined = joined;
        this.keeping = keeping;
    }

    @Override
    public void named(RisksNamed named) {
        for (CaseRef ref : named.cases()) {
            named.risks().stream()
                    .filter(risk -> risk.concerns(ref))
                    .forEach(risk -> enter(named.by(), joined.answering(ref), risk));
        }
    }

    private void enter(Actor by, CaseRef ref, NamedRisk risk) {
        if (open(ref).stream().noneMatch(one -> MeetingRisk.same(one, risk))) {
            keeping.recorded(by, ref, MeetingRisk.said(risk));
        }
    }

    private List<Risk> open(CaseRef ref) {
        return keeping.of(ref).stream().filter(Risk::open).toList();
    }
}
