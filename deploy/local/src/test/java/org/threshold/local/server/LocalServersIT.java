package org.threshold.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServersIT {

    /**
     * The engine elects its leader anew after a stall, in ten seconds mostly; once it took most of
     * a minute.
     */
    private static final Duration BACK_AFTER_A_STALL = Duration.ofSeconds(150);

    private static final TopicPartition PARTITION = new TopicPartition("threshold.case-events", 3);

    @TempDir static Path root;
    private static LocalServers servers;

    @BeforeAll
    static void start() {
        servers = LocalServers.in(root);
        servers.start(List.of(LocalServers.Kind.values()));
    }

    @AfterAll
    static void stop() {
        servers.stop();

        assertThat(servers.all()).noneMatch(LocalServer::alive);
    }

    @Test
    void postgres_keeps_what_was_committed_through_a_kill() throws SQLException {
        var database = servers.newDatabase("kill");
        execute(database, "CREATE TABLE told AS SELECT 'police' AS agency");

        killAndStart(servers.postgres());

        assertThat(agencies(database)).containsExactly("police");
    }

    @Test
    void a_copy_of_a_database_holds_the_same_and_is_another() throws SQLException {
        var database = servers.newDatabase("template");
        execute(database, "CREATE TABLE told AS SELECT 'police' AS agency");

        var copy = servers.copyOf(database, "copy");
        execute(copy, "INSERT INTO told VALUES ('hospital')");

        assertThat(agencies(copy)).containsExactly("police", "hospital");
        assertThat(agencies(database)).containsExactly("police");
    }

    @Test
    void kafka_keeps_what_was_sent_through_a_kill() throws Exception {
        send("kept");

        killAndStart(servers.kafka());

        assertThat(values()).contains("kept");
    }

    @Test
    void zeebe_keeps_a_deployed_process_through_a_kill() {
        var process = Bpmn.createExecutableProcess("Kept").startEvent("received").endEvent().done();
        try (var client = engine()) {
            client.newDeployResourceCommand().addProcessModel(process, "Kept.bpmn").send().join();
        }

        killAndStart(servers.zeebe());

        try (var client = engine()) {
            var instance =
                    client.newCreateInstanceCommand()
                            .bpmnProcessId("Kept")
                            .latestVersion()
                            .send()
                            .join();
            assertThat(instance.getVersion()).isEqualTo(1);
        }
    }

    @Test
    void a_paused_server_lives_without_answering_and_answers_when_it_is_resumed() {
        for (var server : servers.all()) {
            server.pause();

            assertThat(server.alive()).as(server.name()).isTrue();
            assertThat(server.ready()).as(server.name()).isFalse();

            server.resume();

            assertThat(Polling.until(BACK_AFTER_A_STALL, server::ready)).as(server.name()).isTrue();
        }
    }

    @Test
    void kafka_has_the_topics_with_their_partitions() throws Exception {
        try (var admin = Admin.create(kafkaSettings())) {
            var topics = admin.describeTopics(KafkaServer.TOPICS).allTopicNames().get();

            assertThat(topics.values())
                    .hasSize(5)
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(24));
        }
    }

    @Test
    void each_service_has_a_database_that_no_other_role_can_enter() {
        var workflow = servers.postgres().database("workflow");
        var notification = servers.postgres().database("notification");
        var stranger = new Database(workflow.url(), notification.user(), notification.password());

        assertThat(canConnect(workflow)).isTrue();
        assertThat(canConnect(notification)).isTrue();
        assertThat(canConnect(stranger)).isFalse();
    }

    @Test
    void the_engines_clock_can_be_moved() throws Exception {
        var answer = post("/actuator/clock/add", "{\"offsetMilli\": 86400000}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Instant.parse(instant(answer)))
                .isAfter(Instant.now().plus(Duration.ofHours(23)));
    }

    private static void killAndStart(LocalServer server) {
        server.kill();

        assertThat(server.alive()).isFalse();
        assertThat(server.ready()).isFalse();

        server.start();
    }

    private static CamundaClient engine() {
        return CamundaClient.newClientBuilder()
                .grpcAddress(URI.create(servers.zeebe().grpc()))
                .preferRestOverGrpc(false)
                .build();
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(servers.zeebe().actuator() + path))
                        .header("content-type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String instant(HttpResponse<String> answer) {
        return answer.body().replaceAll(".*\"instant\":\"([^\"]+)\".*", "$1");
    }

    private static boolean canConnect(Database database) {
        try (var connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return connection.isValid(2);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> agencies(Database database) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT agency FROM told")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString("agency"));
            }
            return found;
        }
    }

    private static void send(String value) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        kafkaSettings(), new StringSerializer(), new StringSerializer())) {
            producer.send(
                            new ProducerRecord<>(
                                    PARTITION.topic(), PARTITION.partition(), "CP-2041", value))
                    .get();
        }
    }

    private static List<String> values() {
        try (var consumer =
                new KafkaConsumer<>(
                        kafkaSettings(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            List<String> values = new ArrayList<>();
            Polling.until(
                    Duration.ofSeconds(10),
                    () -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(record -> values.add(record.value()));
                        return !values.isEmpty();
                    });
            return values;
        }
    }

    private static Map<String, Object> kafkaSettings() {
        return Map.of("bootstrap.servers", servers.kafka().bootstrap());
    }
}
