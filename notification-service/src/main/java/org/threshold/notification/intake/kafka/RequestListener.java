package org.threshold.notification.intake.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
 * Listens on the requests topic. Records are acknowledged to Kafka after the commits that took them
 * in, so they come again when the service dies between the two, and the inbox drops them then.
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
     * Six at once, for the keys of those who are told most may lie on partitions of one thread; and
     * what has come together is taken in together. What cannot be read is set aside last: should
     * the rest have to be offered again, it is not set aside twice.
     */
    @KafkaListener(topics = Topics.NOTIFICATION_REQUESTS, concurrency = "6", batch = "true")
    void receive(List<ConsumerRecord<byte[], byte[]>> messages, Acknowledgment acknowledgment) {
        List<Arrival> arrivals = new ArrayList<>();
        List<ConsumerRecord<byte[], byte[]>> unreadable = new ArrayList<>();
        for (var message : messages) {
            read(message).ifPresentOrElse(arrivals::add, () -> unreadable.add(message));
        }
        takeIn.handle(arrivals);
        for (var message : unreadable) {
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
