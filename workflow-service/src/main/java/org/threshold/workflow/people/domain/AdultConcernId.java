package org.threshold.workflow.people.domain;

import java.util.UUID;

/** The identifier of an adult's recorded place in the plan of some children. */
public record AdultConcernId(UUID value) {}
