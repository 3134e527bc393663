package org.threshold.notification.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.threshold.notification.platform.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What workflow-service does on Kafka: publishes requests, and hears what becomes of them. */
public final class Topic {

    /** A record that was heard. */
    public record Heard(String topic, String key, String body) {

        public JsonNode data() {
            return JsonMapper.builder().build().readTree(body).get("data");
        }
    }

    private final KafkaProducer<byte[], byte[]> producer;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    Topic(String bootstrap) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        Thread.ofPlatform().daemon(true).name("hears").start(() -> hear(bootstrap));
    }

    public void publish(String key, String body) {
        publish(key.getBytes(StandardCharsets.UTF_8), body.getBytes(StandardCharsets.UTF_8));
    }

    public void publish(byte @Nullable [] key, byte[] body) {
        try {
            producer.send(new ProducerRecord<>(Topics.NOTIFICATION_REQUESTS, key, body)).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }

    /** Everything that was said of a notification, in order. */
    public List<Heard> about(Object notification) {
        return heard.stream()
                .filter(each -> each.topic().equals(Topics.NOTIFICATION_EVENTS))
                .filter(each -> each.key().equals(notification.toString()))
                .toList();
    }

    /** What was said of the replies to a notification, in order. */
    public List<Heard> replies(Object notification) {
        return heard.stream()
                .filter(each -> each.topic().equals(Topics.AGENCY_REPLIES))
                .filter(each -> each.key().equals(notification.toString()))
                .toList();
    }

    /** The states that a notification was said to be in, in order. */
    public List<String> states(Object notification) {
        return about(notification).stream()
                .map(each -> each.data().get("state").asString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Everything on all topics so far, requests and dead letters too. */
    public List<Heard> all() {
        return heard;
    }

    private void hear(String bootstrap) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.assign(partitions());
            consumer.seekToBeginning(partitions());
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> heard.add(read(message)));
            }
        }
    }

    private static List<TopicPartition> partitions() {
        return List.of(
                        Topics.NOTIFICATION_EVENTS,
                        Topics.AGENCY_REPLIES,
                        Topics.NOTIFICATION_REQUESTS,
                        Topics.DEAD_LETTERS)
                .stream()
                .flatMap(
                        topic ->
                                IntStream.range(0, Topics.PARTITIONS)
                                        .mapToObj(i -> new TopicPartition(topic, i)))
                .toList();
    }

    private static Heard read(ConsumerRecord<byte[], byte[]> message) {
        return new Heard(message.topic(), text(message.key()), text(message.value()));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
