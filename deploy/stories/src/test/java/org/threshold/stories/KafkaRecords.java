package org.threshold.stories;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.threshold.stories.Places.Place;

/** Reads every topic from its beginning to where it ends now. */
final class KafkaRecords {

    private final String bootstrap;

    KafkaRecords(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    List<Place> all() {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "exclude.internal.topics",
                        false,
                        "auto.offset.reset",
                        "earliest");
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
    }

    private static List<Place> read(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<Place> records = new ArrayList<>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var one : consumer.poll(Duration.ofMillis(500))) {
                records.add(new Place(one.topic(), whole(one)));
            }
        }
        return records;
    }

    private static byte[] whole(ConsumerRecord<byte[], byte[]> one) {
        var whole = new ByteArrayOutputStream();
        Optional.ofNullable(one.key()).ifPresent(whole::writeBytes);
        Optional.ofNullable(one.value()).ifPresent(whole::writeBytes);
        one.headers()
                .forEach(
                        header -> {
                            whole.writeBytes(header.key().getBytes(StandardCharsets.UTF_8));
                            Optional.ofNullable(header.value()).ifPresent(whole::writeBytes);
                        });
        return whole.toByteArray();
    }
}
