package org.threshold.workflow.people.domain;

import java.util.UUID;

/** The identifier of a recorded relationship. */
public record RelationshipId(UUID value) {}
