package org.threshold.workflow.ward.domain;

import java.util.UUID;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;

/** Names one thing that was seen on the ward. */
public record ObservationId(UUID value) {

    /** The observation as an entry. */
    public EntryKey entry() {
        return new EntryKey(EntryKind.WARD_OBSERVATION, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
