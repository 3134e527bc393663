package org.threshold.workflow.fasttrack.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A case that somebody fast-tracked to the initial child protection conference (R-C&amp;F-6).
 *
 * @param items what was missing then
 * @param heldOn the day in England on which the conference was held, once it was
 */
public record FastTrack(FastTrackId id, About about, List<Item> items, Optional<LocalDate> heldOn) {

    public FastTrack {
        items = List.copyOf(items);
    }

    /**
     * What it is about.
     *
     * @param beside the work that goes on beside it
     */
    public record About(CaseRef caseRef, PersonId child, Why why, Beside beside) {}

    /**
     * Who fast-tracked it, and why.
     *
     * @param at UTC
     */
    public record Why(String words, ActorId by, Instant at) {

        @Override
        public String toString() {
            return "Why[" + at + "]";
        }
    }

    /** What the law asks for beside a conference; the fast track skips none of it. */
    public sealed interface Beside {

        /** The id of the work that goes on. */
        UUID id();

        /** By when the conference is counted, UTC (T7). */
        Instant from();

        /**
         * A section 47 enquiry was open.
         *
         * @param from the meeting that initiated it, UTC: the anchor that never moves (T7)
         */
        record Enquiry(UUID id, Instant from) implements Beside {}

        /**
         * There was none, so a strategy discussion decides about one.
         *
         * @param from when the case was fast-tracked, UTC; a meeting that initiates an enquiry can
         *     only be later, and moves nothing
         */
        record Discussion(UUID id, Instant from) implements Beside {}
    }

    /** Whether the conference is still to be held. */
    public boolean open() {
        return heldOn.isEmpty();
    }

    /** The same with this item found out. */
    public FastTrack foundOut(ItemId item, String words) {
        return new FastTrack(
                id,
                about,
                items.stream()
                        .map(one -> one.id().equals(item) ? one.foundOut(words) : one)
                        .toList(),
                heldOn);
    }

    /** The same, held. */
    public FastTrack held(LocalDate on) {
        return new FastTrack(id, about, items, Optional.of(on));
    }
}
