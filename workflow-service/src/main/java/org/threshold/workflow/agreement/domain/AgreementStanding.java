package org.threshold.workflow.agreement.domain;

import java.time.Instant;
import java.util.List;

/**
 * How an agreement stands.
 *
 * @param draftedAt when it was drafted, UTC
 * @param since since when it stands so, UTC
 * @param controls what else kept the child safe when it was activated, in words; empty before
 */
public record AgreementStanding(
        AgreementState state, Instant draftedAt, Instant since, List<String> controls) {

    public AgreementStanding {
        controls = List.copyOf(controls);
    }

    AgreementStanding become(AgreementState later, Instant at) {
        return new AgreementStanding(later, draftedAt, at, controls);
    }
}
