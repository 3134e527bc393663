package org.threshold.workflow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.threshold.local.contract.Contract;
import org.threshold.workflow.platform.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record as it leaves for Kafka, held against the published contract. */
class EventLaneTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final UUID ID = new UUID(0x198a1de7c3a7d11L, 7);

    private final KafkaTemplate<String, String> kafka = template();
    private final Contract contract = Contract.published();

    @Test
    void a_record_is_what_the_contract_says_and_carries_the_row_that_it_was() throws Exception {
        String example = contract.example("notification-requested");

        ProducerRecord<String, String> sent = sent(JSON.readTree(example));

        assertThat(contract.problemsOn(Topics.NOTIFICATION_REQUESTS, sent.value())).isEmpty();
        JsonNode event = JSON.readTree(sent.value());
        assertThat(event.path("id").asString()).isEqualTo(ID.toString());
        assertThat(event.path("sequence").asString()).isEqualTo("12");
        assertThat(event.path("partitionkey").asString()).isEqualTo(sent.key());
        assertThat(event.path("data")).isEqualTo(JSON.readTree(example).path("data"));
        assertThat(
                        new String(
                                sent.headers().lastHeader("content-type").value(),
                                StandardCharsets.UTF_8))
                .isEqualTo("application/cloudevents+json");
    }

    private ProducerRecord<String, String> sent(JsonNode example) throws Exception {
        var source = new PGSimpleDataSource();
        var parts =
                new OutboxParts(JdbcClient.create(source), source, UUID::randomUUID, Instant::now);
        var body = JSON.createObjectNode();
        body.put("topic", Topics.NOTIFICATION_REQUESTS);
        body.put("key", example.path("partitionkey").asString());
        body.put("type", example.path("type").asString());
        body.put("time", example.path("time").asString());
        body.set("data", example.path("data"));
        given(kafka.send(ArgumentMatchers.<ProducerRecord<String, String>>any()))
                .willReturn(CompletableFuture.completedFuture(null));

        new EventLane(JSON, Instant::now, kafka, parts)
                .send(new OutboxRow(ID, "k", 12, JSON.writeValueAsString(body), 0));

        ArgumentCaptor<ProducerRecord<String, String>> record = captor();
        verify(kafka).send(record.capture());
        return record.getValue();
    }

    @SuppressWarnings("unchecked")
    private static ArgumentCaptor<ProducerRecord<String, String>> captor() {
        return ArgumentCaptor.forClass(ProducerRecord.class);
    }

    @SuppressWarnings("unchecked")
    private static KafkaTemplate<String, String> template() {
        return mock(KafkaTemplate.class);
    }
}
