package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import org.threshold.workflow.access.Actor;

/** Who recorded something, and when, UTC. */
public record Stamp(Actor by, Instant at) {}
