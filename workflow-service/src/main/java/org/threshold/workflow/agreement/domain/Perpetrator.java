package org.threshold.workflow.agreement.domain;

import java.util.List;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.ReturnHome.MayReturn;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/**
 * Whether a meeting has recorded who harmed a child. Until one has, whoever did so counts as
 * unknown, and may be among those who sign (lesson 3.1.7, recommendation 4.2-8).
 */
public final class Perpetrator {

    private Perpetrator() {}

    /**
     * Whether it is known.
     *
     * @param decided what meetings decided for the child, the latest first
     */
    public static boolean known(List<DecidedForChild> decided) {
        return decided.stream()
                .map(one -> one.decision().returnHome())
                .filter(MayReturn.class::isInstance)
                .map(MayReturn.class::cast)
                .findFirst()
                .map(one -> known(one.grounds().perpetrator()))
                .orElse(false);
    }

    private static boolean known(PerpetratorStatus status) {
        return switch (status) {
            case KNOWN_AND_EXCLUDED, KNOWN_IN_HOME -> true;
            case UNKNOWN, POOL_OF_CARERS -> false;
        };
    }
}
