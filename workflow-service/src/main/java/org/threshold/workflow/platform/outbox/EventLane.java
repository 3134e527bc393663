package org.threshold.workflow.platform.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.OutgoingEvent;
import tools.jackson.databind.json.JsonMapper;

/** The lane to Kafka: structured CloudEvents, in order per topic and key. */
final class EventLane implements EventOutbox, Sender {

    private static final URI SOURCE = URI.create("urn:threshold:workflow-service");

    private final JsonMapper json;
    private final CaseClock clock;
    private final KafkaTemplate<String, String> kafka;
    private final JsonFormat format = new JsonFormat();
    private final OutboxLane lane;

    EventLane(
            JsonMapper json,
            CaseClock clock,
            KafkaTemplate<String, String> kafka,
            OutboxParts parts) {
        this.json = json;
        this.clock = clock;
        this.kafka = kafka;
        this.lane = new OutboxLane(parts, Lane.EVENTS, this, () -> true);
    }

    OutboxLane lane() {
        return lane;
    }

    @Override
    public void publish(OutgoingEvent event) {
        var body = new Body(event.topic(), event.key(), event.type(), clock.now(), event.data());
        lane.add(event.topic() + '/' + event.key(), json.writeValueAsString(body));
    }

    @Override
    public void send(OutboxRow row) throws Exception {
        Body body = json.readValue(row.body(), Body.class);
        var message = new ProducerRecord<>(body.topic(), body.key(), envelope(row, body));
        message.headers()
                .add("content-type", JsonFormat.CONTENT_TYPE.getBytes(StandardCharsets.UTF_8));
        kafka.send(message).get(OutboxLane.SEND_DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private String envelope(OutboxRow row, Body body) {
        var event =
                CloudEventBuilder.v1()
                        .withId(row.id().toString())
                        .withSource(SOURCE)
                        .withType(body.type())
                        .withTime(body.time().atOffset(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .withData(json.writeValueAsBytes(body.data()))
                        .withExtension("sequence", Long.toString(row.sequence()))
                        .withExtension("partitionkey", body.key())
                        .build();
        return new String(format.serialize(event), StandardCharsets.UTF_8);
    }

    private record Body(
            String topic,
            String key,
            String type,
            java.time.Instant time,
            java.util.Map<String, Object> data) {}
}
