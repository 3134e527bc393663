package org.threshold.notification.platform.outbox;

import java.util.List;
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
import org.threshold.notification.platform.RecordKey;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.jdbc.AfterCommit;
import org.threshold.notification.platform.jdbc.Times;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes outgoing events as rows. Their sequences are taken by an update that holds the key's row
 * until the commit, so the order of sequences is the order of commits.
 */
@Repository
class JdbcEventOutbox implements EventOutbox {

    private static final String TAKE =
            """
            insert into outbox_key (topic, record_key, last_sequence)
            values (:topic, :key, :many)
            on conflict (topic, record_key)
            do update set last_sequence = outbox_key.last_sequence + :many
            returning last_sequence
            """;

    private static final String WRITE =
            """
            insert into outbox (id, topic, record_key, sequence, body, written_at)
            select cast(one.id as uuid), :topic, :key, :before + one.place, one.body, :writtenAt
            from unnest(cast(:ids as text[]), cast(:bodies as text[]))
                 with ordinality as one (id, body, place)
            """;

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
    public void publish(RecordKey key, List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        long before = takeSequences(key, events.size()) - events.size();
        String[] taken = new String[events.size()];
        String[] bodies = new String[events.size()];
        for (int place = 0; place < bodies.length; place++) {
            UUID id = ids.next();
            taken[place] = id.toString();
            bodies[place] = body(id, key, before + place + 1, events.get(place));
        }
        write(key, before, taken, bodies);
        AfterCommit.run(signal::wake);
    }

    private void write(RecordKey key, long before, String[] taken, String[] bodies) {
        jdbc.sql(WRITE)
                .param("ids", taken)
                .param("topic", key.topic())
                .param("key", key.key())
                .param("before", before)
                .param("bodies", bodies)
                .param("writtenAt", Times.column(wall.now()))
                .update();
    }

    /** The last of so many. */
    private long takeSequences(RecordKey key, int many) {
        return jdbc.sql(TAKE)
                .param("topic", key.topic())
                .param("key", key.key())
                .param("many", many)
                .query(Long.class)
                .single();
    }

    private String body(UUID id, RecordKey key, long sequence, OutgoingEvent event) {
        Map<String, String> extensions =
                Map.of("sequence", Long.toString(sequence), "partitionkey", key.key());
        CloudEvent envelope =
                new CloudEvent(id.toString(), event.type(), event.at(), extensions, event.data());
        return json.writeValueAsString(envelope.attributes());
    }
}
