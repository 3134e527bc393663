package org.threshold.workflow.archfixtures.r4apis.people.domain;

/** Inside another feature. */
public record Household(String address) {}
