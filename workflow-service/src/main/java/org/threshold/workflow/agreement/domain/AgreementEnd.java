package org.threshold.workflow.agreement.domain;

import java.time.Instant;

/** Until when an agreement is meant to last. */
public sealed interface AgreementEnd {

    /** UTC. */
    record At(Instant at) implements AgreementEnd {}

    /** Nobody said. */
    record NotSaid() implements AgreementEnd {}
}
