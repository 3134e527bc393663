package org.threshold.workflow.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Afresh;
import org.threshold.workflow.referral.CaseRef;

/** What belongs to entries, in memory; a case has all that are about it. */
public final class EntriesInMemory implements Entries, ReadEntries, Afresh {

    private final List<Entry> kept = new ArrayList<>();

    @Override
    public void kept(Actor who, NewEntry entry, Instant recordedAt) {
        kept.add(new Entry(new UUID(7, kept.size()), entry, Optional.of(recordedAt), List.of()));
    }

    /** This is known of an entry. */
    public Entry known(Entry entry) {
        kept.add(entry);
        return entry;
    }

    @Override
    public CaseEntries of(CaseRef ref) {
        return new CaseEntries(
                kept.stream().filter(one -> one.said().cases().contains(ref)).toList());
    }

    /** Everything that was kept, as it was recorded. */
    public List<Entry> all() {
        return List.copyOf(kept);
    }

    /** The one that was kept last. */
    public Entry last() {
        return kept.getLast();
    }

    @Override
    public void afresh() {
        kept.clear();
    }
}
