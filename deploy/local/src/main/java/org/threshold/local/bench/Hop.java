package org.threshold.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of its own on the stack's Kafka: one that sends, one that receives. */
final class Hop implements AutoCloseable {

    private static final int PARTITIONS = 24;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final String topic = "threshold.bench-" + System.currentTimeMillis();
    private final String bootstrap;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final Thread receiving;
    private final ExecutorService arrivals = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Consumer<String>> onArrival = new AtomicReference<>(_ -> {});

    Hop(String bootstrap) {
        this.bootstrap = bootstrap;
        var fresh = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty());
        withAdmin(admin -> admin.createTopics(List.of(fresh)).all().get());
        this.producer = producer(bootstrap);
        this.consumer = consumer(bootstrap, topic);
        this.receiving = Thread.ofPlatform().name("hop").start(this::receive);
    }

    private static KafkaProducer<String, String> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
    }

    private static KafkaConsumer<String, String> consumer(String bootstrap, String topic) {
        var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer());
        consumer.assign(
                IntStream.range(0, PARTITIONS)
                        .mapToObj(n -> new TopicPartition(topic, n))
                        .toList());
        return consumer;
    }

    /** What is done with the value of each record. */
    void onArrival(Consumer<String> action) {
        onArrival.set(action);
    }

    /**
     * Sends a record.
     *
     * @param onFailure what is done when the broker does not take it
     */
    void send(String value, String key, Consumer<Exception> onFailure) {
        var _ =
                producer.send(
                        new ProducerRecord<>(topic, key, value),
                        (_, failure) -> Optional.ofNullable(failure).ifPresent(onFailure));
    }

    private void receive() {
        try (consumer) {
            while (true) {
                for (var one : consumer.poll(POLL)) {
                    arrivals.execute(() -> onArrival.get().accept(one.value()));
                }
            }
        } catch (WakeupException ending) {
            // The way in which a consumer is told to end.
            return;
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            receiving.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        arrivals.close();
        producer.close();
        withAdmin(admin -> admin.deleteTopics(List.of(topic)).all().get());
    }

    /** What an administrator does. */
    @FunctionalInterface
    private interface Chore {
        void with(Admin admin) throws ExecutionException, InterruptedException;
    }

    private void withAdmin(Chore chore) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            chore.with(admin);
        } catch (ExecutionException cause) {
            throw new IllegalStateException("Kafka did not do it", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopped);
        }
    }
}
