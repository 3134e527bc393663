package org.threshold.workflow.ward.domain;

import java.util.UUID;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;

/** Names one stay of a child in hospital. */
public record StayId(UUID value) {

    /**
     * A review on the ward as an entry.
     *
     * @param place which one, from 1 on, in the order in which they were recorded
     */
    public EntryKey review(int place) {
        return new EntryKey(EntryKind.WARD_REVIEW, value, place);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
