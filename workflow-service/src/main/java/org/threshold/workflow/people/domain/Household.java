package org.threshold.workflow.people.domain;

import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.HouseholdId;

/** People living at one address, told from others at the same address by who they are. */
public record Household(HouseholdId id, Address address) {}
