package org.threshold.workflow.access.domain;

/**
 * How many sign-ins failed in the window of {@link SignInLimits}.
 *
 * @param both with this user name from this address
 * @param username with this user name from anywhere
 * @param address from this address with any user name
 */
public record FailureCount(int both, int username, int address) {}
