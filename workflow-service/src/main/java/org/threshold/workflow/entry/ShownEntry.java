package org.threshold.workflow.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an entry, as an API shows it.
 *
 * @param id by which an addendum is added to it
 * @param occurredAt when it happened, UTC; where only the day is known, the end of the day
 * @param recordedAt when it was recorded, UTC; left out where that was not kept at the time
 * @param late whether more than four hours lie between
 * @param whyLate why it was recorded late; empty where nobody said
 */
public record ShownEntry(
        UUID id,
        Instant occurredAt,
        @Nullable Instant recordedAt,
        boolean late,
        String whyLate,
        List<ShownAddendum> addenda) {

    /**
     * What corrects it.
     *
     * @param by the agency of whoever added it
     * @param at when, UTC
     */
    public record ShownAddendum(UUID id, String corrected, String why, String by, Instant at) {

        /** An addendum. */
        public static ShownAddendum of(Addendum one) {
            return new ShownAddendum(
                    one.id(), one.said().corrected(), one.said().why(), one.by().code(), one.at());
        }

        /** Its words are typed by people. */
        @Override
        public String toString() {
            return "ShownAddendum[" + id + "]";
        }
    }

    /** An entry. */
    public static ShownEntry of(Entry one) {
        return new ShownEntry(
                one.id(),
                one.said().occurredAt(),
                one.recordedAt().orElse(null),
                one.late(),
                one.said().whyLate(),
                one.addenda().stream().map(ShownAddendum::of).toList());
    }

    /** One of a case; nothing where nothing was kept of it. */
    public static @Nullable ShownEntry of(CaseEntries entries, EntryKey key) {
        return entries.find(key).map(ShownEntry::of).orElse(null);
    }

    /** Its reason is typed by people. */
    @Override
    public String toString() {
        return "ShownEntry[" + id + "]";
    }
}
