package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.ReferralProcess;
import org.threshold.process.ReferralProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.worklist.Restartable;

/** Starts a referral's process again where the referral stands: undecided, or to be acted on. */
@Service
class RestartReferral implements Restartable {

    private final Referrals referrals;
    private final ReferralLimits limits;
    private final EngineOutbox engine;

    RestartReferral(Referrals referrals, ReferralLimits limits, EngineOutbox engine) {
        this.referrals = referrals;
        this.limits = limits;
        this.engine = engine;
    }

    @Override
    public String process() {
        return ReferralProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return referrals
                .find(new ReferralId(subjectId))
                .map(
                        referral ->
                                new Carried(
                                        process(),
                                        subjectId,
                                        List.of(subjectId),
                                        referral.cases()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        var id = referrals.lock(new ReferralId(subjectId)).orElseThrow().referral();
        Optional<Deadline> decision = limits.open(id, ReferralSteps.DECIDE);
        if (decision.isPresent()) {
            return Optional.of(start(id, ReferralSteps.DECIDE, Variables.DECISION, decision.get()));
        }
        return limits.open(id, ReferralSteps.ACT)
                .map(action -> start(id, ReferralSteps.ACT, Variables.ACTION, action));
    }

    private String start(ReferralId id, String step, String variable, Deadline limit) {
        engine.publish(
                new EngineMessage(
                        ReferralProcess.Messages.RECEIVED,
                        id.value(),
                        Map.of(
                                Variables.REFERRAL_ID,
                                id.toString(),
                                Variables.RESUME_AT,
                                step,
                                variable,
                                limit.forEngine())));
        return step;
    }
}
