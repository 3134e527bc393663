package org.threshold.workflow.platform.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.AcknowledgingMessageListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Hears the topics. A record is acknowledged to Kafka after the commit that took it in, so it comes
 * again when the service dies between the two, and is dropped as a repeat then.
 */
final class InboxListener implements AcknowledgingMessageListener<byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(InboxListener.class);

    private final Envelopes envelopes;
    private final TakeIn takeIn;
    private final DeadLetters deadLetters;

    InboxListener(Envelopes envelopes, TakeIn takeIn, DeadLetters deadLetters) {
        this.envelopes = envelopes;
        this.takeIn = takeIn;
        this.deadLetters = deadLetters;
    }

    @Override
    public void onMessage(
            ConsumerRecord<byte[], byte[]> message, @Nullable Acknowledgment acknowledgment) {
        Optional<Arrival> arrival = read(message);
        if (arrival.isPresent()) {
            takeIn.handle(arrival.get());
        } else {
            deadLetters.keep(message);
            LOG.warn("{}: a record that nobody can read was put aside", message.topic());
        }
        if (acknowledgment != null) {
            acknowledgment.acknowledge();
        }
    }

    private Optional<Arrival> read(ConsumerRecord<byte[], byte[]> message) {
        Optional<String> body = text(message.value());
        return text(message.key())
                .flatMap(
                        key ->
                                body.flatMap(
                                        text ->
                                                envelopes.read(
                                                        new Arrival.Key(message.topic(), key),
                                                        text)));
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
