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

    private static final String ASSESSED = "The single assessment of each child goes on.";

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
        return switch (outcome) {
            case SECTION_47 -> Map.of(Variables.FOLLOW_UP, ReferralProcess.STRATEGY_DISCUSSION);
            case CHILD_IN_NEED -> assessed(who, referral, now);
            case IMMEDIATE_PROTECTION -> toAct(referral, LimitCode.ACT_IMMEDIATE_PROTECTION, now);
            case SERVICES -> toAct(referral, LimitCode.ACT_SERVICES, now);
            case SPECIALIST_ASSESSMENT -> toAct(referral, LimitCode.ACT_SPECIALIST_ASSESSMENT, now);
        };
    }

    /**
     * The single assessment was begun by whoever listens, with tasks of its own: that is the act.
     */
    private Map<String, Object> assessed(Actor who, ReferralReceived referral, Instant now) {
        referrals.actedOn(referral.referral(), ASSESSED, now);
        record.actedOn(referral, who, ASSESSED);
        return Map.of(Variables.FOLLOW_UP, ReferralProcess.ASSESSMENT);
    }

    private Map<String, Object> toAct(ReferralReceived referral, LimitCode limit, Instant now) {
        Deadline due = limits.start(limit, referral, ReferralSteps.ACT, now);
        steps.open(ReferralSteps.ACT, due, ReferralSteps.CANDIDATES);
        return Map.of(Variables.FOLLOW_UP, ReferralProcess.ACT, Variables.ACTION, due.forEngine());
    }

    /** What happens now, for the person who decided. */
    static String next(Outcome outcome) {
        return switch (outcome) {
            case SECTION_47 ->
                    "A strategy discussion is called. The referrer is told what was decided.";
            case IMMEDIATE_PROTECTION ->
                    "Protect the child now and record what was done. A strategy discussion is called,"
                            + " and the referrer is told.";
            case CHILD_IN_NEED ->
                    "The single assessment of each child is on the work list, to be planned. The"
                            + " referrer is told what was decided.";
            case SERVICES, SPECIALIST_ASSESSMENT ->
                    "The next task is on the work list. The referrer is told what was decided.";
        };
    }
}
