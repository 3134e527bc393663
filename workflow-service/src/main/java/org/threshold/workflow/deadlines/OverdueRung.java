package org.threshold.workflow.deadlines;

import java.time.Instant;

/** A rung that should have been reached: the engine has lost or not yet fired its timer. */
public record OverdueRung(DeadlineId deadline, Waiting waiting, int number, Instant dueAt) {}
