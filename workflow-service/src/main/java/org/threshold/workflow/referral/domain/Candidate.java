package org.threshold.workflow.referral.domain;

import java.util.Set;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;

/**
 * A known child who may be the one that was referred.
 *
 * @param likeness 1 to 100
 * @param why what agrees, or speaks against it
 */
public record Candidate(PersonId person, int likeness, Set<LikelyMatch.Why> why) {

    public Candidate {
        why = Set.copyOf(why);
    }

    /** The candidate that a match stands for. */
    public static Candidate of(LikelyMatch match) {
        return new Candidate(match.person().id(), match.likeness(), match.why());
    }
}
