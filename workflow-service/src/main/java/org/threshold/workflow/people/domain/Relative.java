package org.threshold.workflow.people.domain;

/** Somebody a person belongs to, and how. */
public record Relative(Person person, Relationship relationship) {}
