package org.threshold.workflow.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.threshold.local.server.LocalServers;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.Topics;

/**
 * Records that come through Kafka, on a broker of this test's own: the group of the service is the
 * same everywhere, and another copy of it would hear half of them.
 */
class InboxKafkaIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir private static Path folder;
    private static LocalServers servers;

    private final KafkaProperties kafka = new KafkaProperties();
    private final Heard heard = new Heard();
    private final String run = UUID.randomUUID().toString();
    private final List<AutoCloseable> toEnd = new ArrayList<>();

    @BeforeAll
    static void a_broker_with_the_topics() {
        servers = LocalServers.in(folder);
        servers.kafka().start();
    }

    @AfterAll
    static void end_the_broker() {
        servers.kafka().kill();
    }

    InboxKafkaIT() {
        kafka.setBootstrapServers(List.of(bootstrap()));
    }

    @AfterEach
    void end_what_was_started() throws Exception {
        for (AutoCloseable one : toEnd) {
            one.close();
        }
    }

    @Test
    void what_came_while_the_service_was_down_is_behind_and_is_taken_in_after_its_start() {
        var first = listen();
        send(key("a"), Heard.body(run + "a1", 1));
        await().atMost(SOON).until(() -> heard.all().size() == 1);
        first.stop();
        send(key("a"), Heard.body(run + "a2", 2));
        send(key("b"), Heard.body(run + "b1", 1));
        var lag = lag();
        await().atMost(SOON).until(() -> lag.what(Instant.EPOCH).isPresent());

        listen();

        await().atMost(SOON).until(() -> lag.what(Instant.EPOCH).isEmpty());
        assertThat(heard.all())
                .containsExactlyInAnyOrder(run + "a1", run + "a2", run + "b1")
                .containsSubsequence(run + "a1", run + "a2");
    }

    @Test
    void what_has_no_readable_key_or_envelope_is_put_aside_as_it_came_and_the_rest_goes_on() {
        listen();
        byte[] noText = {(byte) 0xff, (byte) 0xfe};
        byte[] nul = (run + "\0").getBytes(UTF_8);
        send(noText, Heard.body("x1", 1).getBytes(UTF_8), 3);
        send(nul, Heard.body("x2", 1).getBytes(UTF_8), 3);
        send(("long" + "k".repeat(4000)).getBytes(UTF_8), Heard.body("x3", 1).getBytes(UTF_8), 3);
        send(run.getBytes(UTF_8), "no event".getBytes(UTF_8), 3);
        send((run + "c").getBytes(UTF_8), Heard.body(run + "c1", 1).getBytes(UTF_8), 3);

        await().atMost(SOON).until(() -> heard.all().contains(run + "c1"));
        assertThat(deadLetters(4)).contains("no event", Heard.body("x1", 1), Heard.body("x2", 1));
        assertThat(heard.all()).doesNotContain("x1", "x2", "x3");
    }

    @Test
    void what_agencies_reply_is_heard_on_its_own_topic_and_counts_as_behind_until_then() {
        byte[] body = Heard.body(run + "f1", 1).getBytes(UTF_8);
        send(new ProducerRecord<>(Topics.AGENCY_REPLIES, 7, key("f"), body));
        var lag = lag();
        await().atMost(SOON).until(() -> lag.what(Instant.EPOCH).isPresent());

        listen();

        await().atMost(SOON).until(() -> lag.what(Instant.EPOCH).isEmpty());
        assertThat(heard.all()).contains(run + "f1");
    }

    @Test
    void a_key_that_is_parked_holds_back_no_other_on_its_partition() {
        listen();
        heard.broken.add(run + "d1");
        send((run + "d").getBytes(UTF_8), Heard.body(run + "d1", 1).getBytes(UTF_8), 5);
        send((run + "e").getBytes(UTF_8), Heard.body(run + "e1", 1).getBytes(UTF_8), 5);

        await().atMost(SOON).until(() -> heard.all().contains(run + "e1"));
        assertThat(heard.inbox.parkedKeys()).extracting(ParkedKey::key).containsExactly(run + "d");
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> listen() {
        var letters = new DeadLetters(kafka);
        var container =
                new InboxConfiguration()
                        .inboxContainer(kafka, heard.envelopes, heard.takeIn, letters);
        container.start();
        toEnd.add(container::stop);
        toEnd.add(letters::destroy);
        return container;
    }

    private InboxLag lag() {
        var lag = new InboxLag(kafka);
        toEnd.add(lag::destroy);
        return lag;
    }

    private byte[] key(String key) {
        return (run + key).getBytes(UTF_8);
    }

    private void send(byte[] key, String body) {
        send(key, body.getBytes(UTF_8), 1);
    }

    private static void send(byte[] key, byte[] body, int partition) {
        send(new ProducerRecord<>(Topics.NOTIFICATION_EVENTS, partition, key, body));
    }

    private static void send(ProducerRecord<byte[], byte[]> one) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap());
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(one).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException unsent) {
            throw new IllegalStateException("the test's record was not taken", unsent);
        }
    }

    private static List<String> deadLetters(int atLeast) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", bootstrap(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest");
        List<String> found = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.DEAD_LETTER));
            await().atMost(SOON)
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200))
                                        .forEach(one -> found.add(new String(one.value(), UTF_8)));
                                return found.size() >= atLeast;
                            });
        }
        return found;
    }

    private static String bootstrap() {
        return servers.kafka().bootstrap();
    }
}
