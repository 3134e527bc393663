package org.threshold.workflow.safety.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeId;
import org.threshold.workflow.worklist.HumanSteps;

/** Asks the service manager to approve a return home, and takes the question back. */
@Service
class ReturnHomeApproval {

    private final ReturnHomes decisions;
    private final Deadlines deadlines;
    private final HumanSteps steps;

    ReturnHomeApproval(ReturnHomes decisions, Deadlines deadlines, HumanSteps steps) {
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    void ask(ReturnHomeDecision decision) {
        var waiting =
                new Waiting(
                        SafetySteps.RETURN_HOME,
                        decision.id().value(),
                        SafetySteps.APPROVE_RETURN,
                        List.of(decision.caseRef().value()));
        Deadline limit =
                deadlines.set(LimitCode.RETURN_HOME_APPROVAL, waiting, decision.made().at());
        steps.openAside(SafetySteps.APPROVE_RETURN, limit, SafetySteps.APPROVERS);
    }

    /** The question was answered: its limit is met. */
    void answered(ReturnHomeId id) {
        limits(id).forEach(limit -> deadlines.met(limit.id()));
    }

    /**
     * Something came after the decision of a case that was in force or waited: its step leaves the
     * work list in this commit.
     *
     * @param words what came, for whoever comes late
     */
    void overtake(Actor who, CaseRef ref, String words) {
        decisions.inForce(ref).ifPresent(decision -> overtake(who, decision.id(), words));
    }

    /** The same, only if that decision is that the child returns. */
    void overtakeReturn(Actor who, CaseRef ref, String words) {
        decisions
                .inForce(ref)
                .filter(decision -> decision.given().returns())
                .ifPresent(decision -> overtake(who, decision.id(), words));
    }

    private void overtake(Actor who, ReturnHomeId id, String words) {
        decisions.overtake(id);
        steps.withdraw(who, id.value(), words);
        limits(id).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    private List<Deadline> limits(ReturnHomeId id) {
        return deadlines.of(SafetySteps.RETURN_HOME, id.value());
    }
}
