package org.threshold.workflow.investigation.domain;

import java.util.UUID;
import org.threshold.workflow.entry.EntryKey;
import org.threshold.workflow.entry.EntryKind;

/** Names what an investigation has to close: an allegation, an action or a review. */
public record ItemId(UUID value) {

    /** The allegation of this name as an entry. */
    public EntryKey allegation() {
        return new EntryKey(EntryKind.ALLEGATION, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
