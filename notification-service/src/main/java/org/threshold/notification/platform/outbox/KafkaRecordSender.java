package org.threshold.notification.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.CloudEvent;

/** Sends rows through Kafka's idempotent producer. */
@Component
class KafkaRecordSender implements RecordSender {

    private static final byte[] CONTENT_TYPE =
            CloudEvent.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8);

    private final KafkaTemplate<String, String> kafka;

    KafkaRecordSender(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    @Override
    public Set<UUID> send(List<OutboxRow> rows, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        Map<UUID, CompletableFuture<?>> underWay = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            if (System.nanoTime() - end >= 0) {
                break;
            }
            underWay.put(row.id(), start(row));
        }
        Set<UUID> confirmed = new HashSet<>();
        underWay.forEach(
                (id, answer) -> {
                    if (confirmedBy(end, answer)) {
                        confirmed.add(id);
                    }
                });
        return confirmed;
    }

    private CompletableFuture<?> start(OutboxRow row) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(row.topic(), row.key(), row.body());
        message.headers().add("content-type", CONTENT_TYPE);
        try {
            return kafka.send(message);
        } catch (KafkaException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static boolean confirmedBy(long end, CompletableFuture<?> answer) {
        try {
            answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException | TimeoutException unknown) {
            return false; // the row stays and is sent again; the reader drops the second copy
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
