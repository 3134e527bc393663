package org.threshold.workflow.platform;

/**
 * A sender’s own name for one sending, so that a repeat changes nothing.
 *
 * @param value 1 to 200 characters
 * @param fingerprint a digest of everything that was sent with it
 */
public record SendingKey(String value, String fingerprint) {}
