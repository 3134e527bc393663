package org.threshold.workflow.report.domain;

import java.time.Instant;

/**
 * What a report is asked for.
 *
 * @param month what it looks back on; a report of how things stand now leaves it aside
 * @param now the present business instant, UTC
 */
public record Asked(Month month, Instant now) {}
