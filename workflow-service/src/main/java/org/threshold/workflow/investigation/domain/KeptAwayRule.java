package org.threshold.workflow.investigation.domain;

import java.util.List;

/**
 * Whether bail or police conditions keep away from a child everybody whom the police suspect
 * (R-4.2-8a). One who is unknown, only identified, arrested or without conditions is kept away by
 * nothing that lasts the night; one who was eliminated need not be.
 */
public final class KeptAwayRule {

    private KeptAwayRule() {}

    /** Whether it holds; never where nobody is suspected. */
    public static boolean keptAway(List<Suspect> suspects) {
        List<Suspect.Stand> standing =
                suspects.stream()
                        .map(Suspect::stand)
                        .filter(one -> one.status() != SuspectStatus.ELIMINATED)
                        .toList();
        return !standing.isEmpty() && standing.stream().allMatch(KeptAwayRule::keptAway);
    }

    private static boolean keptAway(Suspect.Stand stand) {
        return switch (stand.status()) {
            case ON_BAIL, RELEASED, CHARGED -> !stand.conditions().isBlank();
            case UNKNOWN, IDENTIFIED, ARRESTED, ELIMINATED -> false;
        };
    }
}
