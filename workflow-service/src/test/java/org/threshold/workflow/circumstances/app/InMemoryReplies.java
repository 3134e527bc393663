package org.threshold.workflow.circumstances.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.KeptReply;

/** Replies in memory; keeps the promises of the ones in PostgreSQL, for one thread. */
final class InMemoryReplies implements Replies {

    private final Map<AgencyReply.Id, KeptReply> kept = new LinkedHashMap<>();

    @Override
    public boolean arrived(AgencyReply reply, Instant heardAt) {
        return kept.putIfAbsent(reply.id(), new KeptReply(reply, Optional.empty())) == null;
    }

    @Override
    public Optional<KeptReply> lock(AgencyReply.Id id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void settled(AgencyReply.Id id, String words, Instant at) {
        kept.computeIfPresent(id, (_, one) -> new KeptReply(one.reply(), Optional.of(words)));
    }

    @Override
    public List<KeptReply> of(NotificationId id) {
        return kept.values().stream()
                .filter(one -> one.reply().id().notification().equals(id))
                .toList();
    }
}
