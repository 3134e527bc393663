package org.threshold.workflow.platform.inbox;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.threshold.workflow.platform.Topics;

/** Keeps what could not be read, byte for byte, on a topic of its own. */
final class DeadLetters implements DisposableBean {

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final KafkaProducer<byte[], byte[]> producer;

    DeadLetters(KafkaProperties kafka) {
        producer =
                new KafkaProducer<>(
                        kafka.buildProducerProperties(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    /** Returns when the broker has it; throws otherwise, and then the record is offered again. */
    void keep(ConsumerRecord<byte[], byte[]> unreadable) {
        var letter = new ProducerRecord<>(Topics.DEAD_LETTER, unreadable.key(), unreadable.value());
        try {
            producer.send(letter).get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unavailable) {
            throw new IllegalStateException("the dead-letter topic cannot be written", unavailable);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing a dead letter", ending);
        }
    }

    @Override
    public void destroy() {
        producer.close(DEADLINE);
    }
}
