package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.ReferralProcess;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.OpenReferrals;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.worklist.HumanSteps;

/** Something overtakes what a referral still waits for. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SupersedeReferrals implements OpenReferrals {

    private static final Set<String> OVERTAKEN = Set.of(ReferralSteps.DECIDE, ReferralSteps.ACT);

    private final Referrals referrals;
    private final HumanSteps steps;
    private final ReferralLimits limits;
    private final EngineOutbox engine;
    private final ReferralRecord record;

    SupersedeReferrals(
            Referrals referrals,
            HumanSteps steps,
            ReferralLimits limits,
            EngineOutbox engine,
            ReferralRecord record) {
        this.referrals = referrals;
        this.steps = steps;
        this.limits = limits;
        this.engine = engine;
        this.record = record;
    }

    @Override
    public List<ConcernedChild> supersede(Actor who, CaseRef ref, String words) {
        return referrals.waitingOf(ref).stream()
                .flatMap(referral -> supersede(who, referral, words).stream())
                .toList();
    }

    private List<ConcernedChild> supersede(Actor who, ReferralReceived referral, String words) {
        var id = referral.referral();
        steps.withdraw(who, id.value(), OVERTAKEN, words);
        referrals.superseded(id);
        OVERTAKEN.forEach(step -> limits.withdrawn(id, step));
        engine.publish(
                new EngineMessage(ReferralProcess.Messages.SUPERSEDED, id.value(), Map.of()));
        steps.ended(id.value());
        record.superseded(referral, who, words);
        return referral.children();
    }
}
