package org.threshold.workflow.fasttrack.domain;

import java.util.Optional;

/**
 * Something that was missing when the case was fast-tracked.
 *
 * @param found what somebody found out, once they did; empty text where the record has it
 */
public record Item(ItemId id, Need need, Optional<String> found) {

    /** The same, found out. */
    public Item foundOut(String words) {
        return new Item(id, need, Optional.of(words));
    }

    @Override
    public String toString() {
        return "Item[" + need + "]";
    }
}
