package org.threshold.notification.intake.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;
import org.threshold.notification.intake.Arrival;
import org.threshold.notification.intake.EnvelopeReader;
import org.threshold.notification.intake.TakeIn;
import org.threshold.notification.platform.Topics;

/**
 * Listens on the requests topic. A record is acknowledged to Kafka after the commit that took it
 * in, so it comes again when the service dies between the two, and the inbox drops it then.
 */
@Component
class RequestListener {

    private final EnvelopeReader envelopes;
    private final TakeIn takeIn;
    private final DeadLetters deadLetters;

    RequestListener(EnvelopeReader envelopes, TakeIn takeIn, DeadLetters deadLetters) {
        this.envelopes = envelopes;
        this.takeIn = takeIn;
        this.deadLetters = deadLetters;
    }

    /**
     * Six at once: a record is a commit of its own, so that one thread takes in some 130 a second,
     * and the keys of those who are told most may lie on partitions of the same thread.
     */
    @KafkaListener(topics = Topics.NOTIFICATION_REQUESTS, concurrency = "6")
    void receive(ConsumerRecord<byte[], byte[]> message, Acknowledgment acknowledgment) {
        Optional<Arrival> arrival = read(message);
        if (arrival.isPresent()) {
            takeIn.handle(arrival.get());
        } else {
            deadLetters.keep(message);
            takeIn.deadLetter();
        }
        acknowledgment.acknowledge();
    }

    private Optional<Arrival> read(ConsumerRecord<byte[], byte[]> message) {
        Optional<String> key = text(message.key());
        Optional<String> body = text(message.value());
        return key.flatMap(k -> body.flatMap(b -> envelopes.read(k, b)));
    }

    private static Optional<String> text(byte @Nullable [] bytes) {
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
