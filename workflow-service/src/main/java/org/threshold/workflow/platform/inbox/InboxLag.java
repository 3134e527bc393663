package org.threshold.workflow.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.platform.Unsettled;

/** Whether records wait on a topic that this service has not taken in yet. */
@Component
@Profile("local")
class InboxLag implements Unsettled, DisposableBean {

    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final String AWAY = "Kafka does not answer";

    private final Admin admin;

    InboxLag(KafkaProperties kafka) {
        this.admin = Admin.create(kafka.buildAdminProperties());
    }

    @Override
    public Optional<String> what(Instant now) {
        try {
            return behind() ? Optional.of("records to be taken in") : Optional.empty();
        } catch (ExecutionException | TimeoutException unavailable) {
            return Optional.of(AWAY);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.of(AWAY);
        }
    }

    private boolean behind() throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest =
                InboxConfiguration.HEARD.stream()
                        .flatMap(InboxLag::places)
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), place -> OffsetSpec.latest()));
        var ends = admin.listOffsets(latest).all().get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        var taken =
                admin.listConsumerGroupOffsets(InboxConfiguration.GROUP)
                        .partitionsToOffsetAndMetadata()
                        .get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        return ends.entrySet().stream()
                .anyMatch(end -> end.getValue().offset() > offset(taken.get(end.getKey())));
    }

    private static Stream<TopicPartition> places(String topic) {
        return IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(place -> new TopicPartition(topic, place));
    }

    private static long offset(@Nullable OffsetAndMetadata taken) {
        return taken == null ? 0 : taken.offset();
    }

    @Override
    public void destroy() {
        admin.close(DEADLINE);
    }
}
