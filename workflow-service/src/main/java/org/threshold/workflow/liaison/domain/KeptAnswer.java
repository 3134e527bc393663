package org.threshold.workflow.liaison.domain;

import java.time.Instant;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.PersonId;

/**
 * What a liaison said of a child, and who wrote it down.
 *
 * @param at UTC
 */
public record KeptAnswer(PersonId child, ChildAnswer what, StaffId by, Instant at) {}
