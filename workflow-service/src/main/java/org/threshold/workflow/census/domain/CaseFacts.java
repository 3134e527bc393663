package org.threshold.workflow.census.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the record holds of one case, of what the census asks.
 *
 * @param ref the case’s reference
 * @param openedAt when it was opened, UTC
 * @param referral the earliest referral of it and of the cases that were joined to it
 */
public record CaseFacts(
        String ref, Instant openedAt, Kid child, Optional<Referral> referral, Work work) {

    /**
     * The child.
     *
     * @param earliest the first day on which it can have been, or be expected to be, born
     * @param latest the last such day; the same as the first where the day is known
     * @param sex as people are recorded, such as {@code female}
     */
    public record Kid(Optional<LocalDate> earliest, Optional<LocalDate> latest, String sex) {}

    /**
     * A referral.
     *
     * @param agency the code of the agency that it came from
     */
    public record Referral(Instant receivedAt, String agency, boolean anonymous) {}

    /**
     * What was done.
     *
     * @param conferences days on which a conference was held that no enquiry led to
     */
    public record Work(List<Enquiry> enquiries, List<LocalDate> conferences) {

        public Work {
            enquiries = List.copyOf(enquiries);
            conferences = List.copyOf(conferences);
        }
    }

    /**
     * A section 47 enquiry.
     *
     * @param startedAt the instant that it counts from: the meeting that decided it, UTC
     * @param dueAt the limit of its conference (T7), UTC
     * @param heldOn the day on which the conference was held
     */
    public record Enquiry(
            Instant startedAt,
            Optional<Instant> dueAt,
            Optional<LocalDate> heldOn,
            Optional<Concluded> concluded) {}

    /**
     * What an enquiry came to.
     *
     * @param needsConference whether a conference follows
     */
    public record Concluded(Instant at, boolean needsConference) {}
}
