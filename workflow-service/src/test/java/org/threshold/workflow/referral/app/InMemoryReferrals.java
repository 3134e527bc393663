package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGiven;

/** Referrals in memory. */
final class InMemoryReferrals implements Referrals {

    private static final Set<Outcome> MAY_BE_OVERTAKEN =
            Set.of(Outcome.SERVICES, Outcome.CHILD_IN_NEED, Outcome.SPECIALIST_ASSESSMENT);

    private final Map<ReferralId, ReferralReceived> received = new HashMap<>();
    private final Map<ReferralId, String> states = new HashMap<>();
    private final Map<ReferralId, Outcome> outcomes = new HashMap<>();
    private final Map<SenderKey, Sent> keys = new HashMap<>();

    private record SenderKey(ActorId sender, String key) {}

    private record Sent(String fingerprint, ReferralId referral) {}

    @Override
    public void add(
            Actor by, ReferralReceived referral, ReferralReport report, List<Around> adults) {
        received.put(referral.referral(), referral);
        states.put(referral.referral(), "received");
    }

    @Override
    public Optional<ReferralReceived> find(ReferralId id) {
        return Optional.ofNullable(received.get(id));
    }

    @Override
    public Optional<ReferralReceived> lock(ReferralId id) {
        return find(id);
    }

    @Override
    public void decided(ReferralId id, DecisionGiven decision, Actor by, Instant at) {
        if (states.replace(id, "received", "decided")) {
            outcomes.put(id, decision.outcome());
        }
    }

    @Override
    public List<ReferralReceived> waitingOf(CaseRef ref) {
        return received.values().stream()
                .filter(one -> one.cases().contains(ref.value()))
                .filter(one -> waits(one.referral()))
                .sorted(Comparator.comparing(one -> one.referral().value()))
                .toList();
    }

    private boolean waits(ReferralId id) {
        String state = states.getOrDefault(id, "");
        return state.equals("received")
                || (state.equals("decided") && MAY_BE_OVERTAKEN.contains(outcomes.get(id)));
    }

    @Override
    public void superseded(ReferralId id) {
        if (!states.getOrDefault(id, "").equals("acted-on")) {
            states.put(id, "superseded");
        }
    }

    @Override
    public void actedOn(ReferralId id, String actionTaken, Instant at) {
        states.replace(id, "decided", "acted-on");
    }

    @Override
    public KeyTaken takeKey(Actor sender, SendingKey key, ReferralId id) {
        var sent =
                keys.putIfAbsent(
                        new SenderKey(sender.id(), key.value()), new Sent(key.fingerprint(), id));
        if (sent == null) {
            return new KeyTaken.Now();
        }
        return sent.fingerprint().equals(key.fingerprint())
                ? new KeyTaken.Before(sent.referral())
                : new KeyTaken.ForSomethingElse();
    }
}
