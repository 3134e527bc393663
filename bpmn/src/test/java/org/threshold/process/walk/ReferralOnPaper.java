package org.threshold.process.walk;

import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.threshold.process.ReferralProcess;
import org.threshold.process.ReferralProcess.Messages;
import org.threshold.process.ReferralProcess.Steps;
import org.threshold.process.ReferralProcess.Variables;
import org.threshold.process.engine.TestEngine.Deed;

/** A referral: it is decided, and acted on or discussed. */
final class ReferralOnPaper extends OnPaper {

    private boolean discussed;

    ReferralOnPaper(RandomGenerator chance, Instant due) {
        super(chance, due);
        waitFor(Steps.DECIDE_REFERRAL);
    }

    @Override
    Deed start() {
        return new Deed.Publish(
                Messages.RECEIVED,
                id,
                Map.of(Variables.REFERRAL_ID, id.toString(), Variables.DECISION, limit()));
    }

    @Override
    Map<String, Object> after(String step) {
        if (step.equals(Steps.DECIDE_REFERRAL) && chance.nextInt(3) == 0) {
            waitFor(Steps.ACT_ON_DECISION);
            return Map.of(Variables.FOLLOW_UP, ReferralProcess.ACT, Variables.ACTION, limit());
        }
        discussed = step.equals(Steps.DECIDE_REFERRAL);
        over();
        return discussed
                ? Map.of(Variables.FOLLOW_UP, ReferralProcess.STRATEGY_DISCUSSION)
                : Map.of();
    }

    /** Whether it ended because a discussion is called. */
    boolean discussed() {
        return discussed;
    }
}
