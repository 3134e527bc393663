package org.threshold.notification.intake.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Topics;

/** Keeps what could not be read, byte for byte, on a topic of its own. */
@Component
class DeadLetters implements DisposableBean {

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final KafkaProducer<byte[], byte[]> producer;

    DeadLetters(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Returns when the broker has it; throws otherwise, and then the record is offered again. */
    void keep(ConsumerRecord<byte[], byte[]> message) {
        try {
            producer.send(new ProducerRecord<>(Topics.DEAD_LETTERS, message.key(), message.value()))
                    .get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unavailable) {
            throw new IllegalStateException("The dead-letter topic cannot be written", unavailable);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing a dead letter", ending);
        }
    }

    @Override
    public void destroy() {
        producer.close(DEADLINE);
    }
}
