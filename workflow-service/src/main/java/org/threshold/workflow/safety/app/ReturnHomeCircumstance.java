package org.threshold.workflow.safety.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseRef;

/** Knows whether a return home is decided; a later injury or allegation takes it away again. */
@Service
class ReturnHomeCircumstance implements CaseCircumstances {

    private final ReturnHomes decisions;
    private final Concerns concerns;

    ReturnHomeCircumstance(ReturnHomes decisions, Concerns concerns) {
        this.decisions = decisions;
        this.concerns = concerns;
    }

    @Override
    public Set<Circumstance> of(CaseRef ref) {
        return decided(ref) ? Set.of(Circumstance.RETURN_HOME_DECIDED) : Set.of();
    }

    boolean decided(CaseRef ref) {
        return decisions
                .inForce(ref)
                .filter(decision -> decision.behindReturn(concerns.latest(ref)))
                .isPresent();
    }
}
