package org.threshold.workflow.people;

import java.util.UUID;

/** The identifier of people living at one address. */
public record HouseholdId(UUID value) {}
