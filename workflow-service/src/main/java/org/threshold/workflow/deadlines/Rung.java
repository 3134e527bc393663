package org.threshold.workflow.deadlines;

import java.time.Instant;

/**
 * One rung of a deadline's ladder.
 *
 * @param number its place, 1 first; repeats at the top go on counting
 * @param name its name in the chain: {@code warned}, {@code at the limit}, {@code top}
 * @param ask what it asks for
 * @param dueAt when it is due, UTC in whole seconds
 * @param again whether it repeats the top
 */
public record Rung(int number, String name, Ask ask, Instant dueAt, boolean again) {}
