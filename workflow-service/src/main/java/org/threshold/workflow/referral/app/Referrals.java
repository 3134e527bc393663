package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven;

/** The referral rows. */
public interface Referrals {

    /** Adds a referral with its children and adults. */
    void add(Actor by, ReferralReceived received, ReferralReport report, List<Around> adults);

    /** An adult around the children of a referral. */
    record Around(PersonId person, String relationship) {}

    Optional<ReferralReceived> find(ReferralId id);

    /** Locks the referral for the rest of the transaction. */
    Optional<ReferralReceived> lock(ReferralId id);

    void decided(ReferralId id, DecisionGiven decision, Actor by, Instant at);

    /**
     * The referrals of a case that wait to be decided, or for something other than immediate
     * protection to be done.
     */
    List<ReferralReceived> waitingOf(CaseRef ref);

    /** Nobody decides or does anything about it any more. */
    void superseded(ReferralId id);

    void actedOn(ReferralId id, String actionTaken, Instant at);

    /**
     * Takes a sender's key for a referral. A sender that sends the same key at the same time waits
     * until this transaction ends.
     */
    KeyTaken takeKey(Actor sender, SendingKey key, ReferralId id);

    /** Whether a key was free. */
    sealed interface KeyTaken {

        /** It was, and now names this referral. */
        record Now() implements KeyTaken {}

        /** The same was sent before, and became this referral. */
        record Before(ReferralId referral) implements KeyTaken {}

        /** Something else was sent with it before. */
        record ForSomethingElse() implements KeyTaken {}
    }
}
