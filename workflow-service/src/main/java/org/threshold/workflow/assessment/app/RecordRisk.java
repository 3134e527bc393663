package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.RevisionRule;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody records a risk to a child, or says one anew (L-3.1.1, R-C&amp;F-11). However little is
 * known of it, it is kept; what is missing holds back a decision later, never the record.
 */
@Service
public class RecordRisk {

    private final Access access;
    private final RiskKeeping keeping;

    RecordRisk(Access access, RiskKeeping keeping) {
        this.access = access;
        this.keeping = keeping;
    }

    /** Keeps a new risk of a case. */
    @Transactional
    public RiskResult handle(Actor who, CaseRef asked, RiskSaid said) {
        access.require(who, Activity.RECORD_RISK);
        List<Refusal> refusals = RevisionRule.ofNew(said);
        if (!refusals.isEmpty()) {
            return new RiskResult.Refused(refusals);
        }
        return keeping.locked(asked)
                .<RiskResult>map(ref -> keeping.recorded(who, ref, said))
                .orElseGet(RiskResult.NotThere::new);
    }

    /**
     * Keeps a risk as it is said from now on.
     *
     * @param why why it is lower than before; may be empty where it is not
     */
    @Transactional
    public RiskResult anew(Actor who, RiskId id, RiskSaid said, String why) {
        access.require(who, Activity.RECORD_RISK);
        return keeping.lock(id)
                .map(before -> anew(who, before, said, why))
                .orElseGet(RiskResult.NotThere::new);
    }

    private RiskResult anew(Actor who, Risk before, RiskSaid said, String why) {
        List<Refusal> refusals = RevisionRule.ofLater(before, said, why);
        return refusals.isEmpty()
                ? keeping.saidAnew(who, before.as(said), why)
                : new RiskResult.Refused(refusals);
    }
}
