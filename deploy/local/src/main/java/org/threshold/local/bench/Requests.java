package org.threshold.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.threshold.local.server.Polling;
import org.threshold.local.server.Sql;

/**
 * Asks for agencies to be told of events, as workflow-service's outbox does, and sees when each
 * agency's 2xx was recorded. An event's time starts when it was to be asked for.
 */
final class Requests implements AutoCloseable {

    private static final String TOPIC = "threshold.notification-requests";

    /** What has not arrived by then counts as this late, which is less than it was. */
    private static final Duration LATE = Duration.ofSeconds(10);

    /** By then it must have arrived, or it counts as lost. */
    private static final Duration LOST = Duration.ofMinutes(1);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Sql notification;
    private final List<String> agencies;
    private final KafkaProducer<String, String> producer;
    private final Map<String, Integer> sequences = new HashMap<>();

    Requests(Sql notification, String kafka, List<String> agencies) {
        this.notification = notification;
        this.agencies = List.copyOf(agencies);
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0),
                        new StringSerializer(),
                        new StringSerializer());
    }

    /**
     * Tells every agency of each event.
     *
     * @param counted the agencies whose deliveries are waited for and counted
     */
    Samples run(Schedule schedule, Collection<String> counted) {
        Map<UUID, Long> shots = new ConcurrentHashMap<>();
        Instant begin = Instant.now();
        // One thread: requests to one recipient are numbered, and must leave in that order.
        Samples asked =
                OpenLoop.run(
                        schedule,
                        number -> tellAll(number, counted, shots),
                        Executors.newSingleThreadExecutor());
        arrives(LATE, shots.keySet());
        Map<UUID, Instant> recorded = recorded(shots.keySet());
        var samples = new Samples(schedule);
        asked.failures().forEach(samples::failed);
        shots.forEach((id, shot) -> note(samples, shot, begin, recorded.get(id)));
        if (!arrives(LOST, shots.keySet())) {
            samples.failed("not delivered within " + LATE.plus(LOST).toSeconds() + " s");
        }
        return samples;
    }

    private boolean arrives(Duration patience, Collection<UUID> told) {
        return Polling.until(patience, LOOK_AGAIN, () -> recorded(told).size() == told.size());
    }

    private static void note(Samples samples, long shot, Instant begin, @Nullable Instant at) {
        if (at == null) {
            samples.done(shot, LATE.toNanos());
        } else {
            Instant due = begin.plusNanos(samples.schedule().startNanos(shot));
            samples.done(shot, Duration.between(due, at).toNanos());
        }
    }

    private String tellAll(long number, Collection<String> counted, Map<UUID, Long> shots) {
        for (String agency : agencies) {
            UUID id = UUID.randomUUID();
            if (counted.contains(agency)) {
                shots.put(id, number);
            }
            send(agency + ":duty-desk", body(id, agency, number));
        }
        return "";
    }

    private void send(String key, String body) {
        try {
            producer.send(new ProducerRecord<>(TOPIC, key, body)).get();
        } catch (ExecutionException cause) {
            throw new IllegalStateException("Kafka did not take a request", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopped);
        }
    }

    private String body(UUID id, String agency, long number) {
        Instant now = Instant.now();
        return """
        {"specversion": "1.0", "id": "%1$s", "source": "/threshold/workflow-service",
         "type": "org.threshold.notification-requested.v1", "time": "%2$s",
         "datacontenttype": "application/json", "sequence": "%3$d",
         "partitionkey": "%4$s:duty-desk",
         "data": {"notificationId": "%5$s", "rung": 0, "kind": "tell", "eventId": "EV-01",
          "eventName": "child-admitted", "stage": "admitted", "priority": "P1", "tier": "T1",
          "recipient": {"agency": "%4$s", "role": "duty-desk"}, "channel": "first",
          "cases": ["CP-%6$d"], "occurredAt": "%2$s", "deliverBy": "%7$s",
          "acknowledgeBy": "%7$s", "codes": {"reason": "illness"},
          "dataref": "/api/v1/changes/%5$s"}}
        """
                .formatted(
                        UUID.randomUUID(),
                        now,
                        sequences.merge(agency, 1, Integer::sum),
                        agency,
                        id,
                        number % 100,
                        now.plus(Duration.ofMinutes(2)));
    }

    private Map<UUID, Instant> recorded(Collection<UUID> told) {
        Map<UUID, Instant> recorded = new HashMap<>();
        for (List<@Nullable String> row :
                notification.rows(
                        """
                        select notification_id, at from state_change
                        where state = 'delivered' and notification_id = any (?)
                        """,
                        (Object) told.toArray(UUID[]::new))) {
            recorded.put(
                    UUID.fromString(String.valueOf(row.get(0))), Deliveries.instant(row.get(1)));
        }
        return recorded;
    }

    @Override
    public void close() {
        producer.close();
    }
}
