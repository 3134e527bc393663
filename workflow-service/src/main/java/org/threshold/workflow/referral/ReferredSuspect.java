package org.threshold.workflow.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.people.PersonId;

/**
 * Somebody of whom a referral says that they may have hurt the child.
 *
 * @param cases the children of the referral
 * @param person whom the referral describes, as put on record when it came in
 * @param role what they are to the children: {@code mother}, {@code parents-partner} and so on, or
 *     {@code not-known}
 * @param said what is said against them
 * @param receivedAt when the referral reached the authority, UTC
 */
public record ReferredSuspect(
        UUID id, List<CaseRef> cases, PersonId person, String role, Said said, Instant receivedAt) {

    public ReferredSuspect {
        cases = List.copyOf(cases);
    }

    /**
     * What is said, and by whom.
     *
     * @param by what whoever says it is to the children: {@code child}, {@code mother} and so on
     * @param words as near to the words as could be; may be empty; stays in the database
     */
    public record Said(String by, String words) {

        @Override
        public String toString() {
            return "Said[" + by + "]";
        }
    }
}
