package org.threshold.stories;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Asks for agencies to be told, as workflow-service does, at a constant rate until it is closed.
 */
final class TellingLoad implements AutoCloseable {

    private static final String TOPIC = "threshold.notification-requests";
    private static final int PER_SECOND = 20;
    private static final long MINUTES_TO_DELIVER = 15;
    private static final List<String> AGENCIES =
            List.of("police", "hospital", "gp", "health-visiting");
    private static final List<String> ROLES = List.of("first-desk", "second-desk");

    private final KafkaProducer<String, String> producer;
    private final Queue<UUID> asked = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean asking = true;

    TellingLoad(String bootstrap) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer());
        thread = Thread.ofPlatform().name("asks").start(this::ask);
    }

    /** Every notification that was asked for. */
    List<UUID> asked() {
        return List.copyOf(asked);
    }

    private void ask() {
        Map<String, Integer> sequences = new HashMap<>();
        for (int number = 0; asking; number++) {
            String agency = AGENCIES.get(number % AGENCIES.size());
            String role = ROLES.get(number / AGENCIES.size() % ROLES.size());
            String key = agency + ":" + role;
            UUID id = UUID.randomUUID();
            String body = body(id, agency, role, sequences.merge(key, 1, Integer::sum));
            var _ = producer.send(new ProducerRecord<>(TOPIC, key, body));
            asked.add(id);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / PER_SECOND);
        }
        producer.flush();
    }

    private static String body(UUID id, String agency, String role, int sequence) {
        Instant now = Instant.now();
        Instant deliverBy = now.plusSeconds(TimeUnit.MINUTES.toSeconds(MINUTES_TO_DELIVER));
        return """
        {"specversion": "1.0", "id": "%1$s", "source": "/threshold/workflow-service",
         "type": "org.threshold.notification-requested.v1", "time": "%2$s",
         "datacontenttype": "application/json", "sequence": "%3$d", "partitionkey": "%4$s:%5$s",
         "data": {"notificationId": "%6$s", "rung": 0, "kind": "tell", "eventId": "EV-03",
          "eventName": "new-injury", "stage": "suspected", "priority": "P2", "tier": "T1",
          "recipient": {"agency": "%4$s", "role": "%5$s"}, "channel": "first",
          "cases": ["CP-%3$d"], "occurredAt": "%2$s", "deliverBy": "%7$s",
          "acknowledgeBy": "%7$s", "codes": {"bodyPart": "head"},
          "dataref": "/api/v1/changes/%6$s"}}
        """
                .formatted(UUID.randomUUID(), now, sequence, agency, role, id, deliverBy);
    }

    /** Asks for nothing more, and returns when Kafka has all of it. */
    @Override
    public void close() {
        asking = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }
}
