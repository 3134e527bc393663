package org.threshold.workflow.safety.domain;

import org.threshold.workflow.strategy.ReturnHome.Grounds;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/**
 * When the service manager has to approve a return home (L-3.1.7): nobody knows who harmed a young
 * child, or whoever did so lives where the child is to go.
 */
final class ApprovalRule {

    private ApprovalRule() {}

    /** Who harmed a child counts as unknown where it is only assumed (F-1.3.7). */
    static boolean needed(Grounds grounds, boolean young) {
        return needed(grounds.perpetrator(), young) || (grounds.assumed() && young);
    }

    /** Whether the decision waits for an approval. */
    static boolean needed(PerpetratorStatus perpetrator, boolean young) {
        return switch (perpetrator) {
            case KNOWN_AND_EXCLUDED -> false;
            case KNOWN_IN_HOME -> true;
            case UNKNOWN, POOL_OF_CARERS -> young;
        };
    }
}
