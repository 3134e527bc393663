package org.threshold.notification.intake;

/**
 * What became of records of one key that arrived together.
 *
 * @param applied how many had their turn, and their effect
 * @param duplicates how many had an id that was seen before
 * @param parked how many are kept, and wait for a missing record or for a person
 */
record Received(String key, int applied, int duplicates, int parked) {}
