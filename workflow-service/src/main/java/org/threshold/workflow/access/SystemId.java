package org.threshold.workflow.access;

import java.util.UUID;

/** The identifier of a system that acts with an API key, or of this service itself. */
public record SystemId(UUID value) implements ActorId {

    /** This service, when nobody asked: a timer, a reconciler, a worker. */
    public static final SystemId ITSELF = new SystemId(new UUID(0, 1));
}
