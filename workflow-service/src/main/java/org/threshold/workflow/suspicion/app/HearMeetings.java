package org.threshold.workflow.suspicion.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.strategy.RisksListener;
import org.threshold.workflow.strategy.RisksNamed;
import org.threshold.workflow.suspicion.domain.Ground;
import org.threshold.workflow.suspicion.domain.NotDefinite;

/** Hears what strategy meetings say of the evidence for the risks that they name. */
@Service
class HearMeetings implements RisksListener {

    private final RaiseSuspicion raise;

    HearMeetings(RaiseSuspicion raise) {
        this.raise = raise;
    }

    @Override
    public void named(RisksNamed named) {
        named.cases().stream()
                .filter(
                        ref ->
                                named.risks().stream()
                                        .anyMatch(
                                                risk ->
                                                        risk.concerns(ref)
                                                                && NotDefinite.risk(risk)))
                .forEach(ref -> raise.about(named.by(), ref, Ground.STRATEGY_MEETING));
    }
}
