package org.threshold.local.demo;

/**
 * What became of a story that was played.
 *
 * @param steps how many steps were played
 * @param observations how many things were looked at
 * @param differences how many of them were not as they must be
 */
public record Outcome(int steps, int observations, int differences) {}
