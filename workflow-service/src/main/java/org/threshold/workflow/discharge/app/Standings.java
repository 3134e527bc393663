package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.discharge.domain.ContingencyGate.Standing;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ExpectedStay;

/** Says how it stands with the plan of a child that is expected to stay. */
final class Standings {

    private Standings() {}

    static Standing of(
            ExpectedStay stay,
            Optional<ContingencyPlan> plan,
            Optional<Instant> goesOnUntil,
            Instant now) {
        if (!stay.open()) {
            return new Standing.NotNeeded();
        }
        if (plan.filter(one -> one.carries(now)).isPresent()) {
            return new Standing.Carries();
        }
        return goesOnUntil
                .filter(now::isBefore)
                .<Standing>map(Standing.CannotWait::new)
                .orElseGet(() -> plan.isPresent() ? new Standing.RunOut() : new Standing.Missing());
    }
}
