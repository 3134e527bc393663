package org.threshold.local.server;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** What the operator of a local Kafka does. */
final class KafkaAdmin {

    private static final short ONE_COPY = 1;
    private static final int ANSWER_MILLIS = 2_000;
    private static final Duration TO_CLOSE = Duration.ofMillis(200);
    private static final int WORK_MILLIS = 30_000;

    private final String bootstrap;

    KafkaAdmin(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Whether a broker has joined that takes requests. */
    boolean answers() {
        var admin = connect(ANSWER_MILLIS);
        try {
            return !admin.describeCluster()
                    .nodes()
                    .get(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            // Without a limit this would wait for the answer of a broker that hangs.
            admin.close(TO_CLOSE);
        }
    }

    void createMissing(List<String> topics, int partitions) {
        try (var admin = connect(WORK_MILLIS)) {
            var missing = new HashSet<>(topics);
            missing.removeAll(admin.listTopics().names().get());
            create(admin, missing, partitions);
        } catch (ExecutionException cause) {
            throw new ServerFailed("Kafka's topics cannot be made: " + cause.getMessage(), cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while making Kafka's topics", cause);
        }
    }

    private static void create(Admin admin, Collection<String> names, int partitions)
            throws ExecutionException, InterruptedException {
        var topics = names.stream().map(name -> new NewTopic(name, partitions, ONE_COPY)).toList();
        admin.createTopics(topics).all().get();
    }

    private Admin connect(int millis) {
        return Admin.create(
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "client.id", "threshold-local",
                        "request.timeout.ms", millis,
                        "default.api.timeout.ms", millis));
    }
}
