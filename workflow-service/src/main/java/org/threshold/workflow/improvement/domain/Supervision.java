package org.threshold.workflow.improvement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A supervision on a case that was held (R-Hosp-2).
 *
 * @param of the role whose work was looked at
 * @param heldOn the day in England
 */
public record Supervision(
        UUID id, CaseRef caseRef, Role of, LocalDate heldOn, Words words, Written written) {

    /**
     * What was said.
     *
     * @param worry what worries the practitioner without evidence; may be empty
     */
    public record Words(String agreed, String worry) {

        @Override
        public String toString() {
            return "Words[]";
        }
    }

    /**
     * Which supervisor wrote it down.
     *
     * @param at UTC
     */
    public record Written(StaffId by, Instant at) {}
}
