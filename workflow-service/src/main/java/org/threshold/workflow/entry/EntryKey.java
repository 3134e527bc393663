package org.threshold.workflow.entry;

import java.util.UUID;

/**
 * Names an entry as the feature knows it that keeps it.
 *
 * @param of the entry’s own id, or that of what it belongs to
 * @param place which one of what it belongs to, from 1 on, in the order in which they were recorded
 */
public record EntryKey(EntryKind kind, UUID of, int place) {

    /** An entry that has an id of its own. */
    public EntryKey(EntryKind kind, UUID id) {
        this(kind, id, 1);
    }
}
