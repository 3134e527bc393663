package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.RevisionRule;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.platform.Refusal;

/** A person closes a risk; nothing else ever does (R-C&amp;F-11). */
@Service
public class CloseRisk {

    private final Access access;
    private final RiskKeeping keeping;

    CloseRisk(Access access, RiskKeeping keeping) {
        this.access = access;
        this.keeping = keeping;
    }

    /** Closes it, or says what is missing. One that is closed stays as it was closed. */
    @Transactional
    public RiskResult handle(Actor who, RiskId id, RiskEnd end, String why) {
        access.require(who, Activity.CLOSE_RISK);
        return keeping.lock(id)
                .map(risk -> risk.open() ? close(who, risk, end, why) : as(risk))
                .orElseGet(RiskResult.NotThere::new);
    }

    private RiskResult close(Actor who, Risk risk, RiskEnd end, String why) {
        boolean manager = AssessmentSteps.MANAGERS.stream().anyMatch(who::holds);
        List<Refusal> refusals = RevisionRule.ofClosing(risk, why, manager);
        return refusals.isEmpty()
                ? keeping.closed(who, risk.closed(end), why)
                : new RiskResult.Refused(refusals);
    }

    private RiskResult as(Risk risk) {
        return new RiskResult.Kept(risk, keeping.missing(risk));
    }
}
