package org.threshold.workflow.circumstances.domain;

import java.time.Instant;
import org.threshold.workflow.circumstances.Recipient;

/**
 * One rung of a notification's ladder, as it was done.
 *
 * @param number 0 for the first telling, then as the ladder numbers its rungs
 * @param to who is reached by it
 * @param at when it was asked for, UTC
 * @param deliverBy by when it must have reached somebody, UTC; missed, the next rung follows
 */
public record Telling(
        int number,
        TellingKind kind,
        Recipient to,
        Instant at,
        Instant deliverBy,
        DeliveryState state) {}
