package org.threshold.notification.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.stereotype.Component;

/** Counts what the broker did not take, in place of Spring's listener, which logs the record. */
@Component
class QuietProducer implements ProducerListener<Object, Object> {

    private final Counter refused;

    QuietProducer(MeterRegistry meters) {
        refused =
                Counter.builder("threshold.outbox.unconfirmed")
                        .description("Sends that the broker did not confirm; each is made again")
                        .register(meters);
    }

    @Override
    public void onError(
            ProducerRecord<Object, Object> message,
            @Nullable RecordMetadata metadata,
            @Nullable Exception failure) {
        refused.increment();
    }
}
