package org.threshold.workflow.concern.domain;

import java.util.UUID;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;

/** Names one note of a minor concern. */
public record NoteId(UUID value) {

    /** The concern as an entry. */
    public EntryKey entry() {
        return new EntryKey(EntryKind.MINOR_CONCERN, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
