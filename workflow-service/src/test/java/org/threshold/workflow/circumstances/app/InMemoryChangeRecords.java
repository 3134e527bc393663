package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Missing;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;

/** Changes in memory; keeps the promises of the ones in PostgreSQL, for one thread. */
public final class InMemoryChangeRecords implements ChangeRecords {

    /** Who was not told of a change: what a party or a recipient is called, and why. */
    public record NotTold(ChangeId change, String who, String why, String reason) {}

    private record Sent(ActorId sender, String key) {}

    private record Became(ChangeId change, String fingerprint) {}

    private final Map<ChangeId, KeptChange> kept = new LinkedHashMap<>();
    private final Map<CaseRef, Set<Agency>> referrers = new HashMap<>();
    private final Map<Sent, Became> keys = new HashMap<>();
    private final Map<ChangeId, List<LeftOut>> leftOut = new HashMap<>();
    final List<NotTold> notTold = new ArrayList<>();

    @Override
    public void add(KeptChange change) {
        kept.put(change.change().id(), change);
    }

    @Override
    public Optional<KeptChange> find(ChangeId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<KeptChange> lock(ChangeId id) {
        return find(id);
    }

    @Override
    public Optional<ChangeId> successor(ChangeId id) {
        return kept.values().stream()
                .filter(one -> original(one).filter(id::equals).isPresent())
                .map(one -> one.change().id())
                .findFirst();
    }

    @Override
    public List<NewChange> standing(CaseRef ref) {
        return kept.values().stream()
                .filter(one -> !(one.relation() instanceof Relation.Withdrawal))
                .map(KeptChange::change)
                .filter(change -> successor(change.id()).isEmpty())
                .map(Change::what)
                .filter(what -> what.cases().contains(ref))
                .sorted(Comparator.comparing(NewChange::occurredAt))
                .toList();
    }

    @Override
    public void referredBy(CaseRef ref, Agency agency) {
        referrers.computeIfAbsent(ref, _ -> new LinkedHashSet<>()).add(agency);
    }

    @Override
    public List<Agency> referrers(CaseRef ref) {
        return referrers.getOrDefault(ref, Set.of()).stream()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    @Override
    public void notTold(ChangeId change, List<Missing> missing, List<LeftOut> left) {
        missing.forEach(
                one ->
                        notTold.add(
                                new NotTold(
                                        change,
                                        one.party().words(),
                                        "nobody-found",
                                        one.reason())));
        left.forEach(
                one ->
                        notTold.add(
                                new NotTold(
                                        change, one.recipient().key(), "left-out", one.reason())));
        leftOut.put(change, List.copyOf(left));
    }

    @Override
    public List<LeftOut> leftOut(ChangeId change) {
        return leftOut.getOrDefault(change, List.of());
    }

    @Override
    public KeyTaken takeKey(Actor sender, SendingKey key, ChangeId id) {
        var sent = new Sent(sender.id(), key.value());
        var before = keys.putIfAbsent(sent, new Became(id, key.fingerprint()));
        if (before == null) {
            return new KeyTaken.Now();
        }
        return before.fingerprint().equals(key.fingerprint())
                ? new KeyTaken.Before(before.change())
                : new KeyTaken.ForSomethingElse();
    }

    @Override
    public Optional<ChangeId> sentBefore(Actor sender, SendingKey key) {
        return Optional.ofNullable(keys.get(new Sent(sender.id(), key.value())))
                .filter(became -> became.fingerprint().equals(key.fingerprint()))
                .map(Became::change);
    }

    private static Optional<ChangeId> original(KeptChange one) {
        return switch (one.relation()) {
            case Relation.First _ -> Optional.empty();
            case Relation.Correction(var id) -> Optional.of(id);
            case Relation.Withdrawal(var id) -> Optional.of(id);
        };
    }
}
