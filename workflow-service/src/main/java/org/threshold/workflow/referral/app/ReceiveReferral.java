package org.threshold.workflow.referral.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.Referrals.KeyTaken;

/** A concern comes in: it becomes a referral, a case per child, and a step that waits. */
@Service
public class ReceiveReferral {

    private final Access access;
    private final Referrals referrals;
    private final Intake intake;
    private final ReferralLimits limits;
    private final Ids ids;

    ReceiveReferral(
            Access access, Referrals referrals, Intake intake, ReferralLimits limits, Ids ids) {
        this.access = access;
        this.referrals = referrals;
        this.intake = intake;
        this.limits = limits;
        this.ids = ids;
    }

    /**
     * Receives a report.
     *
     * @param key the sender's name for this sending, so that a repeat changes nothing
     */
    @Transactional
    public Receipt handle(Actor who, ReferralReport report, SendingKey key) {
        access.require(who, Activity.RECEIVE_REFERRAL);
        List<Refusal> refusals = intake.refusals(report);
        if (!refusals.isEmpty()) {
            return new Receipt.Refused(refusals);
        }
        ReferralId id = new ReferralId(ids.next());
        return switch (referrals.takeKey(who, key, id)) {
            case KeyTaken.Now() -> answer(intake.open(who, id, report));
            case KeyTaken.Before(var earlier) -> answer(referrals.find(earlier).orElseThrow());
            case KeyTaken.ForSomethingElse() -> new Receipt.KeyUsedBefore();
        };
    }

    private Receipt answer(ReferralReceived referral) {
        var decision = limits.of(referral.referral(), ReferralSteps.DECIDE).getFirst();
        return new Receipt.Taken(referral, decision.dueAt());
    }
}
