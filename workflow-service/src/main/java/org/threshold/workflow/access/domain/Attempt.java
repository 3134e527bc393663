package org.threshold.workflow.access.domain;

/**
 * Somebody tries to sign in.
 *
 * @param username the user name in lower case; it need not exist
 * @param address the network address they come from
 */
public record Attempt(String username, String address) {}
