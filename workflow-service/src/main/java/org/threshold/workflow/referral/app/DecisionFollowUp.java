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
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.worklist.HumanSteps;

/** What a decision brings about: no recorded decision is without effect. */
@Service
class DecisionFollowUp {

    private final Referrals referrals;
    private final ReferralLimits limits;
    private final HumanSteps steps;
    private final ReferralRecord record;
    private final List<ReferralListener> listeners;

    DecisionFollowUp(
            Referrals referrals,
            ReferralLimits limits,
            HumanSteps steps,
            ReferralRecord record,
            List<ReferralListener> listeners) {
        this.referrals = referrals;
        this.limits = limits;
        this.steps = steps;
        this.record = record;
        this.listeners = List.copyOf(listeners);
    }

    /** Records the decision and starts what follows; answers what the process goes on with. */
    Map<String, Object> decided(Actor who, ReferralReceived referral, DecisionGiven decision) {
        Instant now = record.now();
        Outcome outcome = decision.outcome();
        referrals.decided(referral.referral(), decision, who, now);
        limits.met(referral.referral(), ReferralSteps.DECIDE);
        record.decided(referral, who, outcome, decision.reason());
        listeners.forEach(
                listener -> listener.decided(new ReferralDecided(referral, who, outcome, now)));
        return outcome == Outcome.SECTION_47
                ? Map.of(Variables.FOLLOW_UP, ReferralProcess.STRATEGY_DISCUSSION)
                : Map.of(
                        Variables.FOLLOW_UP,
                        ReferralProcess.ACT,
                        Variables.ACTION,
                        toAct(referral, outcome, now).forEngine());
    }

    private Deadline toAct(ReferralReceived referral, Outcome outcome, Instant now) {
        Deadline due = limits.start(limitToAct(outcome), referral, ReferralSteps.ACT, now);
        steps.open(ReferralSteps.ACT, due, ReferralSteps.CANDIDATES);
        return due;
    }

    private static LimitCode limitToAct(Outcome outcome) {
        return switch (outcome) {
            case IMMEDIATE_PROTECTION, SECTION_47 -> LimitCode.ACT_IMMEDIATE_PROTECTION;
            case SERVICES -> LimitCode.ACT_SERVICES;
            case CHILD_IN_NEED -> LimitCode.ACT_CHILD_IN_NEED;
            case SPECIALIST_ASSESSMENT -> LimitCode.ACT_SPECIALIST_ASSESSMENT;
        };
    }

    /** What happens now, for the person who decided. */
    static String next(Outcome outcome) {
        return switch (outcome) {
            case SECTION_47 ->
                    "A strategy discussion is called. The referrer is told what was decided.";
            case IMMEDIATE_PROTECTION ->
                    "Protect the child now and record what was done. A strategy discussion is called,"
                            + " and the referrer is told.";
            case SERVICES, CHILD_IN_NEED, SPECIALIST_ASSESSMENT ->
                    "The next task is on the work list. The referrer is told what was decided.";
        };
    }
}
