package org.threshold.workflow.platform.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.inbox.Arrival.MessageId;

/** The rows of the inbox. */
final class InboxRows {

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks a key; the sequence that was applied last, 0 for none. */
    long lock(Arrival.Key key) {
        return jdbc.sql(
                        """
                        insert into inbox_key (topic, key, applied) values (:topic, :key, 0)
                        on conflict (topic, key) do update set applied = inbox_key.applied
                        returning applied
                        """)
                .param("topic", key.topic())
                .param("key", key.value())
                .query(Long.class)
                .single();
    }

    boolean seen(MessageId message) {
        return jdbc.sql(
                        "select exists (select 1 from inbox_record where source = :source and id = :id)")
                .param("source", message.source())
                .param("id", message.id())
                .query(Boolean.class)
                .single();
    }

    /** Keeps a record that was applied, and moves its key on. */
    void applied(Arrival arrival, Instant realNow) {
        add(arrival, new Standing("applied", null, null), realNow);
        moveTo(arrival.key(), arrival.sequence());
    }

    /** Keeps a record that has to wait, with what is wrong. */
    void parked(Arrival arrival, String problem, Instant realNow) {
        add(arrival, new Standing("parked", arrival.body(), problem), realNow);
    }

    /** What became of a record: a parked one keeps its body and what is wrong. */
    private record Standing(String state, @Nullable String body, @Nullable String problem) {}

    private void add(Arrival arrival, Standing standing, Instant realNow) {
        jdbc.sql(
                        """
                        insert into inbox_record (source, id, topic, key, sequence, state, body, problem, received_at)
                        values (:source, :id, :topic, :key, :sequence, :state, :body, :problem, :now)
                        """)
                .param("source", arrival.message().source())
                .param("id", arrival.message().id())
                .param("topic", arrival.key().topic())
                .param("key", arrival.key().value())
                .param("sequence", arrival.sequence())
                .param("state", standing.state())
                .param("body", standing.body())
                .param("problem", standing.problem())
                .param("now", realNow.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The first record of a key that waits. */
    Optional<Arrival> firstParked(Arrival.Key key) {
        return jdbc.sql(
                        """
                        select source, id, sequence, body from inbox_record
                        where topic = :topic and key = :key and state = 'parked'
                        order by sequence, received_at limit 1
                        """)
                .param("topic", key.topic())
                .param("key", key.value())
                .query(
                        (row, number) ->
                                new Arrival(
                                        new MessageId(row.getString("source"), row.getString("id")),
                                        key,
                                        row.getLong("sequence"),
                                        row.getString("body")))
                .optional();
    }

    /** A record that waited was applied; its body is not kept. */
    void unparked(Arrival arrival) {
        jdbc.sql(
                        """
                        update inbox_record set state = 'applied', body = null, problem = null
                        where source = :source and id = :id
                        """)
                .param("source", arrival.message().source())
                .param("id", arrival.message().id())
                .update();
        moveTo(arrival.key(), arrival.sequence());
    }

    void problem(Arrival arrival, String problem) {
        jdbc.sql(
                        """
                        update inbox_record set problem = :problem
                        where source = :source and id = :id and state = 'parked'
                        """)
                .param("problem", problem)
                .param("source", arrival.message().source())
                .param("id", arrival.message().id())
                .update();
    }

    private void moveTo(Arrival.Key key, long sequence) {
        jdbc.sql(
                        """
                        update inbox_key set applied = greatest(applied, :sequence)
                        where topic = :topic and key = :key
                        """)
                .param("sequence", sequence)
                .param("topic", key.topic())
                .param("key", key.value())
                .update();
    }

    /** The keys of which records wait, at most that many. */
    List<ParkedKey> parkedKeys(int most) {
        return jdbc.sql(
                        """
                        select topic, key, count(*) as records, min(sequence) as first,
                               (array_agg(problem order by sequence))[1] as problem,
                               min(received_at) as since
                        from inbox_record where state = 'parked'
                        group by topic, key order by min(received_at) limit :most
                        """)
                .param("most", most)
                .query(
                        (row, number) ->
                                new ParkedKey(
                                        row.getString("topic"),
                                        row.getString("key"),
                                        row.getLong("records"),
                                        row.getLong("first"),
                                        row.getString("problem"),
                                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
