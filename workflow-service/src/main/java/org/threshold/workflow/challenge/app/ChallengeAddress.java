package org.threshold.workflow.challenge.app;

import org.threshold.workflow.challenge.domain.Challenge;

/** Where a challenge’s page is. */
public final class ChallengeAddress {

    private ChallengeAddress() {}

    /** The page of a challenge. */
    public static String of(Challenge challenge) {
        return "/challenges/" + challenge.id();
    }
}
