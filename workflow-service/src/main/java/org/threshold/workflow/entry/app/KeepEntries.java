package org.threshold.workflow.entry.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.Entries;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.Ids;

/** Keeps both times of an entry, and why it is late; the entry itself stands in the audit. */
@Service
class KeepEntries implements Entries {

    private final EntryRows rows;
    private final Ids ids;

    KeepEntries(EntryRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    public void kept(Actor who, NewEntry entry, Instant recordedAt) {
        rows.add(new Entry(ids.next(), entry, Optional.of(recordedAt), List.of()), who);
    }
}
