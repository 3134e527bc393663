package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.ReferralProcess;
import org.threshold.process.ReferralProcess.Variables;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.worklist.HumanSteps;

/** What follows from a referral at once: its limit, its step, its process, and who hears of it. */
@Service
class ReferralStart {

    private final ReferralLimits limits;
    private final HumanSteps steps;
    private final EngineOutbox engine;
    private final ReferralRecord record;
    private final List<ReferralListener> listeners;

    ReferralStart(
            ReferralLimits limits,
            HumanSteps steps,
            EngineOutbox engine,
            ReferralRecord record,
            List<ReferralListener> listeners) {
        this.limits = limits;
        this.steps = steps;
        this.engine = engine;
        this.record = record;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * What a referral leaves open, and a person asks for.
     *
     * @param record details of the children
     * @param otherChildren whether there are other children in the home (L-3.1.22)
     */
    record Gaps(boolean record, boolean otherChildren) {}

    void started(Actor who, ReferralReceived received, Gaps gaps) {
        Instant anchor = received.receivedAt();
        Deadline decision =
                limits.start(
                        LimitCode.T1_REFERRAL_DECISION, received, ReferralSteps.DECIDE, anchor);
        steps.open(ReferralSteps.DECIDE, decision, ReferralSteps.CANDIDATES);
        ask(received, gaps);
        startProcess(received, decision);
        record.received(who, received);
        listeners.forEach(listener -> listener.arrived(who, received));
        listeners.forEach(listener -> listener.received(who, received));
    }

    private void ask(ReferralReceived received, Gaps gaps) {
        if (gaps.record()) {
            ask(received, LimitCode.DATA_QUALITY, ReferralSteps.COMPLETE_RECORD);
        }
        if (gaps.otherChildren()) {
            ask(received, LimitCode.OTHER_CHILDREN_ASKED, ReferralSteps.ASK_OTHER_CHILDREN);
        }
    }

    private void ask(ReferralReceived received, LimitCode limit, String step) {
        Deadline due = limits.start(limit, received, step, received.receivedAt());
        steps.openAside(step, due, ReferralSteps.CANDIDATES);
    }

    private void startProcess(ReferralReceived received, Deadline decision) {
        engine.publish(
                new EngineMessage(
                        ReferralProcess.Messages.RECEIVED,
                        received.referral().value(),
                        Map.of(
                                Variables.REFERRAL_ID, received.referral().toString(),
                                Variables.RESUME_AT, ReferralSteps.DECIDE,
                                Variables.DECISION, decision.forEngine())));
    }
}
