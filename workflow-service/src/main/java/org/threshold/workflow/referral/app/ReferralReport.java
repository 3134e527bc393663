package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;

/**
 * A concern as somebody reports it.
 *
 * @param concern who it is about, where the child is and what the worry is
 * @param referrer who says so
 * @param channel {@code system}, {@code telephone}, {@code in-person} or {@code written}
 * @param receivedAt when it reached the authority, UTC; not in the future
 * @param harm what is said of how the child came to harm
 */
public record ReferralReport(
        Concern concern, Referrer referrer, String channel, Instant receivedAt, Harm harm) {

    /** One in which nothing is said of how the child came to harm. */
    public ReferralReport(Concern concern, Referrer referrer, String channel, Instant receivedAt) {
        this(concern, referrer, channel, receivedAt, Harm.nothingSaid());
    }

    /**
     * What is said of how the child came to harm; nothing of it has to be said.
     *
     * @param suspects who may have hurt the child (L-3.1.8)
     * @param withChild who is with the child now, in words
     * @param suspectedAt when it was first suspected that the child had been hurt, UTC (L-3.1.14)
     */
    public record Harm(List<Suspect> suspects, String withChild, Optional<Instant> suspectedAt) {

        public Harm {
            suspects = List.copyOf(suspects);
        }

        static Harm nothingSaid() {
            return new Harm(List.of(), "", Optional.empty());
        }

        @Override
        public String toString() {
            return "Harm[" + suspects.size() + "]";
        }
    }

    /** Somebody who may have hurt the child, what they are to it, and what is said against them. */
    public record Suspect(StatedPerson person, String role, ReferredSuspect.Said said) {}

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

        /** How much of the key data it gives (R-ASC-3). */
        public Completeness completeness() {
            return Completeness.of(
                    children.stream().map(Child::person).toList(),
                    !adults.isEmpty(),
                    !otherChildren.equals(Answer.NOT_ASKED.code()));
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
