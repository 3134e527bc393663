package org.threshold.workflow.order.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Something recorded of the protection of a child (EV-26).
 *
 * @param stage {@code police-protection}, {@code order-granted} or {@code ended}; any other moves
 *     nothing
 * @param at when it happened, UTC
 * @param until when it ends as recorded, UTC; empty where nobody said
 */
public record ProtectionStep(String stage, Instant at, Optional<Instant> until) {}
