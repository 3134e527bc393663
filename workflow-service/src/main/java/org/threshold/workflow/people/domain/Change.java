package org.threshold.workflow.people.domain;

import java.time.Instant;
import org.threshold.workflow.access.ActorId;

/**
 * Who changed a record, when and why.
 *
 * @param why as typed; may be empty
 * @param at business time
 */
public record Change(ActorId by, String why, Instant at) {}
