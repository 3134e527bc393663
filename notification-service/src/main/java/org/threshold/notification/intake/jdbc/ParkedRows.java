package org.threshold.notification.intake.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.intake.KeyState.Parking;
import org.threshold.notification.intake.ParkedKey;
import org.threshold.notification.intake.ParkedKey.WaitingRecord;
import org.threshold.notification.platform.jdbc.Times;

/** Parked keys, read for people. */
@Repository
class ParkedRows {

    /** How much of what waits behind a key is shown. */
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    ParkedRows(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        Gauge.builder("threshold.inbox.parked.keys", this, ParkedRows::count)
                .description("Keys whose records wait for a missing record or for a person")
                .register(meters);
    }

    List<ParkedKey> all() {
        return jdbc
                .sql(
                        """
                        select record_key, parked_at, parked_why, last_sequence from inbox_key
                        where parked_at is not null order by parked_at, record_key
                        """)
                .query(
                        (row, index) ->
                                new ParkedKey(
                                        row.getString("record_key"),
                                        Times.read(row, "parked_at"),
                                        Parking.of(row.getString("parked_why")),
                                        row.getLong("last_sequence") + 1,
                                        List.of()))
                .list()
                .stream()
                .map(this::withWaiting)
                .toList();
    }

    private ParkedKey withWaiting(ParkedKey key) {
        List<WaitingRecord> waiting =
                jdbc.sql(
                                """
                                select message_id, sequence, type, received_at, problem from inbox
                                where record_key = :key and state = 'waiting'
                                order by sequence, received_at limit :shown
                                """)
                        .param("key", key.key())
                        .param("shown", SHOWN)
                        .query(
                                (row, index) ->
                                        new WaitingRecord(
                                                row.getString("message_id"),
                                                row.getLong("sequence"),
                                                row.getString("type"),
                                                Times.read(row, "received_at"),
                                                row.getString("problem")))
                        .list();
        return new ParkedKey(key.key(), key.since(), key.why(), key.expected(), waiting);
    }

    private double count() {
        return jdbc.sql("select count(*) from inbox_key where parked_at is not null")
                .query(Long.class)
                .single();
    }
}
