package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because an outcome went ahead of a risk that is not thought through. */
@Service
class RiskWork {

    private static final String CLOSED = "The risk is closed.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    RiskWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /**
     * It has to be completed; the limit counts from the outcome.
     *
     * @param ref the case under which it goes on
     */
    void toComplete(Risk risk, CaseRef ref, Instant since) {
        var cases = List.of(ref.value());
        var waiting =
                new Waiting(
                        AssessmentSteps.RISK,
                        risk.id().value(),
                        AssessmentSteps.COMPLETE_RISK,
                        cases);
        steps.openAside(
                AssessmentSteps.COMPLETE_RISK,
                deadlines.set(LimitCode.RISK_COMPLETED, waiting, since),
                AssessmentSteps.SOCIAL_WORKERS);
    }

    /** It is complete: whatever waited for that has happened. */
    void completed(Actor who, Risk risk) {
        steps.overtake(who, risk.id().value(), AssessmentSteps.COMPLETE_RISK, Map.of());
        limits(risk).forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is closed: it need not be completed any more. */
    void closed(Actor who, Risk risk) {
        steps.withdraw(who, risk.id().value(), CLOSED);
        limits(risk).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    private List<Deadline> limits(Risk risk) {
        return deadlines.of(AssessmentSteps.RISK, risk.id().value());
    }
}
