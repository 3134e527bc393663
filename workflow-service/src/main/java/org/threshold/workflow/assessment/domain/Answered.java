package org.threshold.workflow.assessment.domain;

import java.time.Instant;

/**
 * What was answered of one factor, and when.
 *
 * @param at UTC
 */
public record Answered(CapacityFactor factor, CapacityAnswer answer, Instant at) {}
