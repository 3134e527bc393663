package org.threshold.notification.platform.outbox;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.CloudEvent;
import org.threshold.notification.platform.EventOutbox;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.OutgoingEvent;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.jdbc.AfterCommit;
import org.threshold.notification.platform.jdbc.Times;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes outgoing events as rows. The sequence is taken by an update that holds the key's row until
 * the commit, so the order of sequences is the order of commits.
 */
@Repository
class JdbcEventOutbox implements EventOutbox {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;
    private final WallClock wall;
    private final RelaySignal signal;

    JdbcEventOutbox(JdbcClient jdbc, JsonMapper json, Ids ids, WallClock wall, RelaySignal signal) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.wall = wall;
        this.signal = signal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(OutgoingEvent event) {
        UUID id = ids.next();
        long sequence = nextSequence(event);
        jdbc.sql(
                        """
                        insert into outbox (id, topic, record_key, sequence, body, written_at)
                        values (:id, :topic, :key, :sequence, :body, :writtenAt)
                        """)
                .param("id", id)
                .param("topic", event.topic())
                .param("key", event.key())
                .param("sequence", sequence)
                .param("body", body(id, sequence, event))
                .param("writtenAt", Times.column(wall.now()))
                .update();
        AfterCommit.run(signal::wake);
    }

    private long nextSequence(OutgoingEvent event) {
        return jdbc.sql(
                        """
                        insert into outbox_key (topic, record_key, last_sequence)
                        values (:topic, :key, 1)
                        on conflict (topic, record_key)
                        do update set last_sequence = outbox_key.last_sequence + 1
                        returning last_sequence
                        """)
                .param("topic", event.topic())
                .param("key", event.key())
                .query(Long.class)
                .single();
    }

    private String body(UUID id, long sequence, OutgoingEvent event) {
        Map<String, String> extensions =
                Map.of("sequence", Long.toString(sequence), "partitionkey", event.key());
        CloudEvent envelope =
                new CloudEvent(id.toString(), event.type(), event.at(), extensions, event.data());
        return json.writeValueAsString(envelope.attributes());
    }
}
