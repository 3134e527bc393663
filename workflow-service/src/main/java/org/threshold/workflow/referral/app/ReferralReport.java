package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;

/**
 * A concern as somebody reports it.
 *
 * @param concern who it is about, where the child is and what the worry is
 * @param referrer who says so
 * @param channel {@code system}, {@code telephone}, {@code in-person} or {@code written}
 * @param receivedAt when it reached the authority, UTC; not in the future
 */
public record ReferralReport(
        Concern concern, Referrer referrer, String channel, Instant receivedAt) {

    /**
     * What the concern is.
     *
     * @param children those it is about, at least one
     * @param adults those around them, as far as known
     * @param whereabouts where the child is now
     * @param worry what the worry is, in the referrer's words
     * @param suspicion {@code suspected}, {@code not-suspected} or {@code not-said}
     * @param otherChildren whether other children live there: {@code yes}, {@code no} or {@code
     *     not-asked} (L-3.1.22)
     * @param otherChildrenNumber how many, where that is said
     */
    public record Concern(
            List<Child> children,
            List<Adult> adults,
            String whereabouts,
            String worry,
            String suspicion,
            String otherChildren,
            OptionalInt otherChildrenNumber) {

        public Concern {
            children = List.copyOf(children);
            adults = List.copyOf(adults);
        }
    }

    /** A child it is about, with only what is known. */
    public record Child(StatedPerson person, Mobility mobility, Mark mark, String site) {}

    /** An adult around the child and what they are to it. */
    public record Adult(StatedPerson person, String relationship) {}

    /** Who reports; name, role and contact are empty where they are not given. */
    public record Referrer(
            Agency agency, boolean anonymous, String name, String role, String contact) {}
}
