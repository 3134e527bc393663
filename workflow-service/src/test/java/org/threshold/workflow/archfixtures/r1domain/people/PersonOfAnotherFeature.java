package org.threshold.workflow.archfixtures.r1domain.people;

/** The API of another feature. */
public record PersonOfAnotherFeature(String name) {}
