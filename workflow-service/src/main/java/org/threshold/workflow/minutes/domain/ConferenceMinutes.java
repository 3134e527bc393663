package org.threshold.workflow.minutes.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/**
 * The minutes of a child protection conference about one child, and who has filed them (R-GP-3).
 *
 * @param sent what was sent out, once it was
 * @param chases whom somebody rang, in their order
 * @param distributedAt when every practice had filed them or been rung, UTC; empty until then
 */
public record ConferenceMinutes(
        MinutesId id,
        About about,
        Optional<Sent> sent,
        List<Chase> chases,
        Optional<Instant> distributedAt) {

    public ConferenceMinutes {
        chases = List.copyOf(chases);
    }

    /**
     * Of which conference.
     *
     * @param heldOn the day in England
     */
    public record About(CaseRef caseRef, LocalDate heldOn) {}

    /**
     * The minutes as they were sent out.
     *
     * @param change the change by which everybody is told (EV-27)
     * @param keptAt where they are kept, in words
     * @param agreedOn the day in England on which the chair agreed them
     * @param at UTC
     */
    public record Sent(ChangeId change, String keptAt, LocalDate agreedOn, Instant at) {

        @Override
        public String toString() {
            return "Sent[" + change + " " + at + "]";
        }
    }

    /** Of a conference that was held; nothing was sent out yet. */
    public static ConferenceMinutes of(MinutesId id, About about) {
        return new ConferenceMinutes(id, about, Optional.empty(), List.of(), Optional.empty());
    }

    /** Whether they were sent out, and not every practice has filed them or been rung. */
    public boolean inDistribution() {
        return sent.isPresent() && distributedAt.isEmpty();
    }

    /** The same, sent out. */
    public ConferenceMinutes sent(Sent what) {
        return new ConferenceMinutes(id, about, Optional.of(what), chases, distributedAt);
    }

    /** The same, with more whom somebody rang. */
    public ConferenceMinutes chased(List<Chase> more) {
        return new ConferenceMinutes(
                id,
                about,
                sent,
                Stream.concat(chases.stream(), more.stream()).toList(),
                distributedAt);
    }

    /** The same, distributed. */
    public ConferenceMinutes distributed(Instant at) {
        return new ConferenceMinutes(id, about, sent, chases, Optional.of(at));
    }
}
