package org.threshold.workflow.referral.app;

import java.util.Optional;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.ReferralId;

/** Reads what a referral says, for whoever opens it. */
@FunctionalInterface
public interface ReferralDetails {

    Optional<Details> of(ReferralId id);

    /**
     * What was said and what became of it.
     *
     * @param outcome the code of the decision; empty while it waits
     * @param completeness how much of the key data it gave; empty where that was not counted yet
     */
    record Details(
            String worry,
            String whereabouts,
            String suspicion,
            String otherChildren,
            Teller teller,
            String outcome,
            Optional<Completeness> completeness) {

        @Override
        public String toString() {
            return "Details[…]";
        }
    }

    /** Who said so; empty where it was not given. */
    record Teller(boolean anonymous, String name, String role, String contact) {

        @Override
        public String toString() {
            return "Teller[…]";
        }
    }
}
