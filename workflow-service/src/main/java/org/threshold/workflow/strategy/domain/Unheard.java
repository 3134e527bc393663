package org.threshold.workflow.strategy.domain;

import java.time.Instant;

/** Whether a concern came in that no meeting of the discussion has heard yet. */
public sealed interface Unheard {

    /** None did. */
    record Nothing() implements Unheard {}

    /** One did, and has to be heard by this instant, UTC. */
    record Concern(Instant by) implements Unheard {}
}
