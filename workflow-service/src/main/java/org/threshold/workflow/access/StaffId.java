package org.threshold.workflow.access;

import java.util.UUID;

/** The identifier of a member of staff, of the authority or of a partner agency. */
public record StaffId(UUID value) implements ActorId {}
