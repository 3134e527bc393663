package org.threshold.workflow.incident.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says of the work with an alleged abuser (R-C&amp;F-8a); its words stay in the
 * database.
 *
 * @param nextLookOn the day in England on which it is looked at again; empty where it has ended
 */
public record AbuserLook(Safety safety, Talk talk, Offer offer, Optional<LocalDate> nextLookOn) {

    /**
     * Whether speaking to them puts nobody at risk.
     *
     * @param because why it is not safe now; empty where it is
     */
    public record Safety(boolean safe, String because) {

        @Override
        public String toString() {
            return "Safety[" + safe + "]";
        }
    }

    /**
     * Whether they were spoken to.
     *
     * @param at when, UTC; empty where they were not this time
     * @param by who spoke to them, a name and role; empty where nobody did
     * @param whyNotYet why nobody did; empty where somebody did
     */
    public record Talk(Optional<Instant> at, String by, String whyNotYet) {

        /** Whether somebody spoke to them. */
        public boolean spoken() {
            return at.isPresent();
        }

        @Override
        public String toString() {
            return "Talk[" + spoken() + "]";
        }
    }

    /**
     * What they were offered, and what came of it.
     *
     * @param programme which programme; empty where none was offered this time
     * @param remark what else there is to say of the result; may be empty
     */
    public record Offer(String programme, Optional<AbuserResult> result, String remark) {

        /** Whether a programme was offered. */
        public boolean made() {
            return !programme.isBlank();
        }

        @Override
        public String toString() {
            return "Offer[" + made() + " " + result + "]";
        }
    }

    /**
     * Whether it has to be looked at again: while it is not safe to speak to them nothing ends, and
     * else only by a last result.
     */
    public boolean goesOn() {
        return !safety.safe() || offer.result().filter(AbuserResult::last).isEmpty();
    }
}
