package org.threshold.workflow.document.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.document.domain.EmailRead;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;

/** The document register and its senders’ keys, in memory. */
final class InMemoryEntries implements Entries, EntrySendings {

    private record Key(ActorId sender, String value) {}

    private record Made(EntryId entry, String fingerprint) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<EntryId, EmailRead> read = new HashMap<>();
    private final Map<Key, Made> keys = new HashMap<>();

    @Override
    public void add(Entry entry, Actor by, Map<CaseRef, PersonId> children) {
        entries.add(entry);
    }

    @Override
    public List<Entry> of(List<CaseRef> refs) {
        return entries.stream()
                .filter(one -> one.said().place().cases().stream().anyMatch(refs::contains))
                .sorted(Comparator.comparing((Entry one) -> one.filed().at()).reversed())
                .map(this::asOfNow)
                .toList();
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return entries.stream().filter(one -> one.id().equals(id)).map(this::asOfNow).findFirst();
    }

    @Override
    public Optional<Entry> lock(EntryId id) {
        return find(id);
    }

    @Override
    public void read(EntryId id, EmailRead what, Actor by) {
        read.put(id, what);
    }

    private Entry asOfNow(Entry one) {
        return new Entry(
                one.id(),
                one.said(),
                one.filed(),
                entries.stream()
                        .filter(
                                it ->
                                        it.said()
                                                .corrects()
                                                .filter(c -> c.of().equals(one.id()))
                                                .isPresent())
                        .map(Entry::id)
                        .findFirst(),
                Optional.ofNullable(read.get(one.id())));
    }

    @Override
    public Optional<Sent> before(Actor sender, SendingKey key) {
        return Optional.ofNullable(keys.get(new Key(sender.id(), key.value())))
                .map(made -> new Sent(made.entry(), made.fingerprint().equals(key.fingerprint())));
    }

    @Override
    public boolean take(Actor sender, SendingKey key, EntryId id) {
        return keys.putIfAbsent(new Key(sender.id(), key.value()), new Made(id, key.fingerprint()))
                == null;
    }
}
