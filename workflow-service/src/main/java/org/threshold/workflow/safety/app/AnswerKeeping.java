package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.safety.app.ApproveReturnHome.Answer;
import org.threshold.workflow.safety.app.ReturnHomes.Answered;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeId;

/** Keeps what the service manager answered to a return home. */
@Service
class AnswerKeeping {

    private final Cases cases;
    private final ReturnHomes decisions;
    private final ReturnHomeApproval approval;
    private final HomeWatch watch;
    private final SafetyRecord record;

    AnswerKeeping(
            Cases cases,
            ReturnHomes decisions,
            ReturnHomeApproval approval,
            HomeWatch watch,
            SafetyRecord record) {
        this.cases = cases;
        this.decisions = decisions;
        this.approval = approval;
        this.watch = watch;
        this.record = record;
    }

    /** The decision of a step that is known to exist, its case locked. */
    ReturnHomeDecision lock(ReturnHomeId id) {
        ReturnHomeDecision decision = decisions.find(id).orElseThrow();
        cases.lock(List.of(decision.caseRef()));
        return decision;
    }

    void answered(Actor who, ReturnHomeDecision decision, Answer answer) {
        var state = answer.approved() ? DecisionState.STANDS : DecisionState.NOT_APPROVED;
        decisions.answer(decision.id(), new Answered(state, who, record.now(), answer.reason()));
        approval.answered(decision.id());
        String what = answer.approved() ? "return-home-approved" : "return-home-not-approved";
        var subject =
                new Subject(SafetySteps.RETURN_HOME, decision.id().value(), decision.caseRef());
        record.keep(who, what, subject, answer.reason());
        record.tell(what, subject, Map.of("state", state.code()));
        watch.look(decision.caseRef());
    }
}
