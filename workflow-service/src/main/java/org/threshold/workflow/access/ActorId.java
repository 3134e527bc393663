package org.threshold.workflow.access;

import java.util.UUID;

/** The identifier of somebody, or of some system, that acts. */
public sealed interface ActorId permits StaffId, SystemId {

    UUID value();
}
