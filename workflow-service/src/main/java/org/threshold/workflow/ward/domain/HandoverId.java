package org.threshold.workflow.ward.domain;

import java.util.UUID;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;

/** Names one handover of a child from one consultant to another. */
public record HandoverId(UUID value) {

    /** The handover as an entry. */
    public EntryKey entry() {
        return new EntryKey(EntryKind.CONSULTANT_HANDOVER, value);
    }

    /** The note that was written after it, where the change could not wait. */
    public EntryKey note() {
        return new EntryKey(EntryKind.CONSULTANT_HANDOVER, value, 2);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
