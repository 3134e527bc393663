package org.threshold.workflow.people;

import java.util.UUID;

/** The identifier of a child or an adult, known once. */
public record PersonId(UUID value) {}
