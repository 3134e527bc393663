package org.threshold.workflow.people.domain;

/** Somebody's time in a home. */
public record Stay(Person person, Period period) {}
