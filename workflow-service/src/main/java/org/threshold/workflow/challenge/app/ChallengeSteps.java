package org.threshold.workflow.challenge.app;

import java.util.EnumSet;
import java.util.Set;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.challenge.domain.Level;

/** The human steps of challenges, as the work list names them; no process waits for them. */
final class ChallengeSteps {

    /** The kind of subject that a stage and its limit belong to. */
    static final String ROUND = "challenge-stage";

    /** The kind of subject that an upheld challenge’s step and limit belong to. */
    static final String CHALLENGE = "challenge";

    /** Answer the challenge in its stage (R-C&amp;F-5b). */
    static final String ANSWER = "answer-challenge";

    /** Make the decision again that was challenged. */
    static final String ACT = "act-on-challenge";

    private ChallengeSteps() {}

    /** Who makes the decision again: whoever is on, in the agency whose decision it is. */
    static Set<Role> actors(Agency decided) {
        return decided == Agency.POLICE
                ? Level.FIRST.deciders(decided)
                : EnumSet.of(
                        Role.TEAM_MANAGER,
                        Role.EDT_MANAGER,
                        Role.SERVICE_MANAGER,
                        Role.ALLOCATED_SOCIAL_WORKER);
    }
}
