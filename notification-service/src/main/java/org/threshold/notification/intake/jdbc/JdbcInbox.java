package org.threshold.notification.intake.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.intake.Arrival;
import org.threshold.notification.intake.Arrival.MessageId;
import org.threshold.notification.intake.Inbox;
import org.threshold.notification.intake.KeyState;
import org.threshold.notification.intake.KeyState.Parking;
import org.threshold.notification.intake.ParkedKey;
import org.threshold.notification.platform.jdbc.Times;

/** The inbox in PostgreSQL. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcInbox implements Inbox {

    private final JdbcClient jdbc;
    private final ParkedRows parked;

    JdbcInbox(JdbcClient jdbc, ParkedRows parked) {
        this.jdbc = jdbc;
        this.parked = parked;
    }

    @Override
    public KeyState lock(String key) {
        jdbc.sql(
                        """
                        insert into inbox_key (record_key, last_sequence) values (:key, 0)
                        on conflict (record_key) do nothing
                        """)
                .param("key", key)
                .update();
        return jdbc.sql(
                        """
                        select record_key, last_sequence, parked_why from inbox_key
                        where record_key = :key for update
                        """)
                .param("key", key)
                .query((row, index) -> InboxRows.state(row))
                .single();
    }

    @Override
    public void save(KeyState state, Instant at) {
        Parking why = state.parked();
        jdbc.sql(
                        """
                        update inbox_key
                        set last_sequence = :last,
                            parked_at = case when cast(:why as text) is null then null
                                             else coalesce(parked_at, :at) end,
                            parked_why = :why
                        where record_key = :key
                        """)
                .param("last", state.lastSequence())
                .param("why", why == null ? null : why.code())
                .param("at", Times.column(at))
                .param("key", state.key())
                .update();
    }

    @Override
    public boolean add(Arrival arrival, Instant at) {
        return jdbc.sql(
                                """
                                insert into inbox
                                    (source, message_id, record_key, sequence, type, state, body,
                                     received_at)
                                values (:source, :id, :key, :sequence, :type, 'waiting', :body, :at)
                                on conflict (source, message_id) do nothing
                                """)
                        .param("source", arrival.message().source())
                        .param("id", arrival.message().id())
                        .param("key", arrival.key())
                        .param("sequence", arrival.sequence())
                        .param("type", arrival.type())
                        .param("body", arrival.body())
                        .param("at", Times.column(at))
                        .update()
                == 1;
    }

    @Override
    public Optional<Arrival> nextWaiting(String key) {
        return jdbc.sql(
                        """
                        select source, message_id, record_key, sequence, type, body from inbox
                        where record_key = :key and state = 'waiting'
                        order by sequence, received_at limit 1
                        """)
                .param("key", key)
                .query((row, index) -> InboxRows.arrival(row))
                .optional();
    }

    @Override
    public void applied(MessageId message, Instant at) {
        jdbc.sql(
                        """
                        update inbox set state = 'applied', body = null, problem = null,
                                         settled_at = :at
                        where source = :source and message_id = :id
                        """)
                .param("at", Times.column(at))
                .param("source", message.source())
                .param("id", message.id())
                .update();
    }

    @Override
    public void setAside(String key, Collection<String> ids, Instant at) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        update inbox set state = 'set-aside', settled_at = :at
                        where record_key = :key and message_id in (:ids) and state = 'waiting'
                        """)
                .param("at", Times.column(at))
                .param("key", key)
                .param("ids", ids)
                .update();
    }

    @Override
    public void note(MessageId message, String problem) {
        jdbc.sql("update inbox set problem = :problem where source = :source and message_id = :id")
                .param("problem", problem)
                .param("source", message.source())
                .param("id", message.id())
                .update();
    }

    @Override
    public List<ParkedKey> parked() {
        return parked.all();
    }
}
