package org.threshold.workflow.entry.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.Addendum;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.referral.CaseRef;

/** The rows of what belongs to entries; they are only ever added to. */
public interface EntryRows {

    /** Keeps a new one; where its key is known already, nothing is changed. */
    void add(Entry entry, Actor by);

    /** Adds what corrects an entry. */
    void add(UUID entry, Addendum addendum, Actor by);

    /** Those of these cases, what happened last first. */
    List<Entry> of(List<CaseRef> refs);

    /** One of these cases; empty when there is none. */
    default Optional<Entry> find(List<CaseRef> refs, UUID id) {
        return of(refs).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
