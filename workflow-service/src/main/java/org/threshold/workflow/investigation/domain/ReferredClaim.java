package org.threshold.workflow.investigation.domain;

import java.util.Optional;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.ReferredSuspect;

/** What a referral alleges by naming who is suspected: who says what of whom. */
public final class ReferredClaim {

    private static final String NO_WORDS =
            "Named in a referral as suspected of having hurt the child, without further words.";

    private ReferredClaim() {}

    /** The place of the parent whom it is against; empty when it is against nobody’s parent. */
    public static Optional<ParentRole> parentAccused(ReferredSuspect suspect) {
        return RoleInCase.of(suspect.role()).parent();
    }

    /**
     * What is alleged.
     *
     * @param absentParent whether it is against a parent who is not there to answer (L-3.1.17)
     */
    public static Claim of(ReferredSuspect suspect, boolean absentParent) {
        String words = suspect.said().words();
        return new Claim(
                RoleInCase.of(suspect.said().by()),
                RoleInCase.of(suspect.role()),
                absentParent,
                words.isBlank() ? NO_WORDS : words);
    }
}
