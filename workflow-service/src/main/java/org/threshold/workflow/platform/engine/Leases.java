package org.threshold.workflow.platform.engine;

import java.time.Duration;

/**
 * For how long the engine gives a job out.
 *
 * @param working how long a worker may take for a job before the engine gives it out again
 * @param leftOpen the same for a job that is left open, for a person to end, once the service knows
 *     it
 */
public record Leases(Duration working, Duration leftOpen) {}
