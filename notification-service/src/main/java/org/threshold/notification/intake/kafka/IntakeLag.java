package org.threshold.notification.intake.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Busy;
import org.threshold.notification.platform.Topics;

/** Whether requests wait on the topic that this service has not taken in yet. */
@Component
@Profile("local")
class IntakeLag implements Busy, DisposableBean {

    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final String BEHIND = "requests to be taken in";

    private final Admin admin;
    private final String group;

    IntakeLag(KafkaProperties kafka, @Value("${spring.kafka.consumer.group-id}") String group) {
        this.admin = Admin.create(kafka.buildAdminProperties());
        this.group = group;
    }

    @Override
    public Optional<String> waitingFor() {
        try {
            return behind() ? Optional.of(BEHIND) : Optional.empty();
        } catch (ExecutionException | TimeoutException unavailable) {
            return Optional.of("Kafka to answer");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.of("Kafka to answer");
        }
    }

    private boolean behind() throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest =
                IntStream.range(0, Topics.PARTITIONS)
                        .mapToObj(i -> new TopicPartition(Topics.NOTIFICATION_REQUESTS, i))
                        .collect(Collectors.toMap(Function.identity(), i -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                admin.listOffsets(latest).all().get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        Map<TopicPartition, OffsetAndMetadata> read =
                admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        return ends.entrySet().stream()
                .anyMatch(end -> end.getValue().offset() > offset(read.get(end.getKey())));
    }

    private static long offset(@Nullable OffsetAndMetadata read) {
        return read == null ? 0 : read.offset();
    }

    @Override
    public void destroy() {
        admin.close(DEADLINE);
    }
}
