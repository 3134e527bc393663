package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.KeptReply;

/** What agencies said back. */
public interface Replies {

    /**
     * Keeps that one has arrived.
     *
     * @param heardAt when this service heard of it, UTC business time
     * @return whether it is new
     */
    boolean arrived(AgencyReply reply, Instant heardAt);

    /** The reply, locked for the rest of the transaction. */
    Optional<KeptReply> lock(AgencyReply.Id id);

    /** Keeps what was written; empty where nothing was. */
    void settled(AgencyReply.Id id, String words, Instant at);

    /** Those to a notification, in their order. */
    List<KeptReply> of(NotificationId id);
}
