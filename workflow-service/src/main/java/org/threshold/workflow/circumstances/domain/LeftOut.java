package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.Recipient;

/**
 * Somebody whom a person leaves out.
 *
 * @param reason why, in that person's words
 */
public record LeftOut(Recipient recipient, String reason) {}
