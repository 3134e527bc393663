package org.threshold.workflow.people.domain;

import java.util.UUID;

/** The identifier of one person's time in one household. */
public record MembershipId(UUID value) {}
