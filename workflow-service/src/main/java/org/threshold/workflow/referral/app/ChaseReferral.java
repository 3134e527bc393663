package org.threshold.workflow.referral.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;

/** A referrer has not heard what happens and asks, before or after the limit (T2). */
@Service
public class ChaseReferral {

    private final Access access;
    private final Referrals referrals;
    private final Chases chases;
    private final ChaseSteps steps;
    private final ReferralRecord record;

    ChaseReferral(
            Access access,
            Referrals referrals,
            Chases chases,
            ChaseSteps steps,
            ReferralRecord record) {
        this.access = access;
        this.referrals = referrals;
        this.chases = chases;
        this.steps = steps;
        this.record = record;
    }

    /**
     * Asks. An agency's system asks about its own referrals only; asked again before it is
     * answered, the question is kept and the same answer waits.
     *
     * @param words what they ask; may be empty
     */
    @Transactional
    public Chased handle(Actor who, ReferralId id, String words) {
        access.require(who, Activity.CHASE_REFERRAL);
        return referrals
                .lock(id)
                .filter(referral -> mayAsk(who, referral))
                .<Chased>map(referral -> asked(who, referral, words))
                .orElseGet(Chased.NoSuchReferral::new);
    }

    private static boolean mayAsk(Actor who, ReferralReceived referral) {
        return who.agency() == referral.from() || who.roles().stream().anyMatch(Role::practitioner);
    }

    private Chased asked(Actor who, ReferralReceived referral, String words) {
        chases.add(who, referral.referral(), words, record.now());
        record.chased(referral, who, words);
        return new Chased.Asked(steps.ask(referral, record.now()).dueAt());
    }
}
