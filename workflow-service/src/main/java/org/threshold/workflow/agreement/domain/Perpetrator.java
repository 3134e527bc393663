package org.threshold.workflow.agreement.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.ReturnHome.Grounds;
import org.threshold.workflow.strategy.ReturnHome.MayReturn;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/**
 * Whether a meeting has recorded who harmed a child. Until one has, whoever did so counts as
 * unknown, and may be among those who sign (lesson 3.1.7, recommendation 4.2-8).
 */
public final class Perpetrator {

    private Perpetrator() {}

    /**
     * Whether it is known; what is only assumed is not (F-1.3.7).
     *
     * @param decided what meetings decided for the child, the latest first
     */
    public static boolean known(List<DecidedForChild> decided) {
        return grounds(decided)
                .filter(one -> !one.assumed())
                .map(one -> known(one.perpetrator()))
                .orElse(false);
    }

    /** That a meeting only assumed it, for whoever decides about an agreement. */
    public static Optional<String> alert(List<DecidedForChild> decided) {
        return grounds(decided).flatMap(Grounds::alert);
    }

    private static Optional<Grounds> grounds(List<DecidedForChild> decided) {
        return decided.stream()
                .map(one -> one.decision().returnHome())
                .filter(MayReturn.class::isInstance)
                .map(MayReturn.class::cast)
                .findFirst()
                .map(MayReturn::grounds);
    }

    private static boolean known(PerpetratorStatus status) {
        return switch (status) {
            case KNOWN_AND_EXCLUDED, KNOWN_IN_HOME -> true;
            case UNKNOWN, POOL_OF_CARERS -> false;
        };
    }
}
