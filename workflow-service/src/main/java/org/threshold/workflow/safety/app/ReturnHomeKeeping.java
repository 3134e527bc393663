package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.ReturnHomeListener;
import org.threshold.workflow.safety.app.SafetyRecord.Subject;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Made;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Rests;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Weighed;
import org.threshold.workflow.safety.domain.ReturnHomeEvidence;
import org.threshold.workflow.safety.domain.ReturnHomeGate;
import org.threshold.workflow.safety.domain.ReturnHomeGiven;
import org.threshold.workflow.safety.domain.ReturnHomeId;

/** Keeps a decision on a return home, in place of the one before it. */
@Service
class ReturnHomeKeeping {

    private final ReturnHomes decisions;
    private final ReturnHomeApproval approval;
    private final HomeWatch watch;
    private final SafetyRecord record;
    private final List<ReturnHomeListener> listeners;

    ReturnHomeKeeping(
            ReturnHomes decisions,
            ReturnHomeApproval approval,
            HomeWatch watch,
            SafetyRecord record,
            List<ReturnHomeListener> listeners) {
        this.decisions = decisions;
        this.approval = approval;
        this.watch = watch;
        this.record = record;
        this.listeners = listeners;
    }

    ReturnHomeDecision decided(
            Actor who, CaseRef ref, ReturnHomeGiven given, ReturnHomeEvidence evidence) {
        approval.overtake(who, ref, "A later decision on the return home was recorded.");
        var decision = decision(who, ref, given, evidence);
        decisions.add(decision);
        if (decision.state() == DecisionState.WAITS_FOR_APPROVAL) {
            approval.ask(decision);
        }
        var subject = new Subject(SafetySteps.RETURN_HOME, decision.id().value(), ref);
        record.keep(who, "return-home-decided", subject, given.code() + ": " + given.reason());
        record.tell(
                "return-home-decided",
                subject,
                Map.of("answer", given.code(), "state", decision.state().code()));
        watch.look(ref);
        if (!given.returns()) {
            listeners.forEach(feature -> feature.doesNotReturn(who, ref));
        }
        return decision;
    }

    /** A refused attempt is kept: it says what somebody wanted to do, and what was missing. */
    void refused(Actor who, CaseRef ref, List<Refusal> refusals) {
        var subject = new Subject(SafetySteps.RETURN_HOME, record.newId(), ref);
        String missing = refusals.stream().map(Refusal::field).collect(Collectors.joining(", "));
        record.keep(who, "return-home-refused", subject, "missing: " + missing);
    }

    private ReturnHomeDecision decision(
            Actor who, CaseRef ref, ReturnHomeGiven given, ReturnHomeEvidence evidence) {
        Rests rests = new Rests.OnNothing();
        DecisionState state = DecisionState.STANDS;
        if (given.returns() && ReturnHomeGate.check(evidence) instanceof ReturnHomeGate.Open open) {
            rests = new Rests.OnMeeting(open.meeting(), open.grounds().perpetrator());
            state = open.needsApproval() ? DecisionState.WAITS_FOR_APPROVAL : state;
        }
        return new ReturnHomeDecision(
                new ReturnHomeId(record.newId()),
                ref,
                given,
                new Weighed(rests, evidence.outstanding()),
                state,
                new Made(who.id(), record.now()));
    }
}
