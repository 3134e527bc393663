package org.threshold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threshold.local.up.Port;
import org.threshold.stories.Places.Place;

/**
 * Names, addresses, numbers and narrative leave the database to nowhere: made-up words go in
 * through every door that takes personal data, and are then looked for wherever they could have
 * leaked to.
 */
@Order(4)
class CanaryIT {

    /** Fresh ones each time: a stack takes a number of the NHS once. */
    private static final Map<String, String> GIVEN =
            Map.of(
                    "childNumber", MadeUpNumbers.nhsNumber(),
                    "adultNumber", MadeUpNumbers.nhsNumber(),
                    "uprn", MadeUpNumbers.uprn());

    private static final List<String> CANARIES =
            List.of(
                    "Zanzibella",
                    "Quorkwright",
                    "Quorkling",
                    "Plimfrost",
                    "1987-03-21",
                    GIVEN.get("childNumber"),
                    GIVEN.get("adultNumber"),
                    "Quibberdyne",
                    "ZE3 9XQ",
                    GIVEN.get("uprn"),
                    "Drabbleton",
                    "07700 900417",
                    "flibbertwanger",
                    "snozzlecombe",
                    "Grumbleforth");

    /** A number that is refused, and so not even in the database. */
    private static final String REFUSED = "9998765430";

    /** A word that is planted in each place, to show that the search would have found one. */
    private static final String TWIN = "twinwobblethwaite";

    private static final Places PLACES = new Places(WholeStack.settings(), WholeStack.api());

    @BeforeAll
    static void theirStoryIsPlayed() {
        assertThat(WholeStack.play("canaries", GIVEN).differences()).isZero();
    }

    record Somewhere(String name, Supplier<List<Place>> now) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Somewhere> whereNothingMayBe() {
        return Stream.of(
                new Somewhere("Kafka", PLACES::topics),
                new Somewhere("the engine", PLACES::engine),
                new Somewhere("the logs", PLACES::logs),
                new Somewhere("webhooks and mails", PLACES::webhooks),
                new Somewhere("the metrics", PLACES::metrics));
    }

    @ParameterizedTest
    @MethodSource("whereNothingMayBe")
    void no_canary_is_anywhere_but_in_the_database(Somewhere where) {
        var places = where.now().get();

        assertThat(places).isNotEmpty();
        assertThat(
                        Stream.concat(CANARIES.stream(), Stream.of(REFUSED))
                                .flatMap(canary -> seen(places, canary)))
                .isEmpty();
    }

    @Test
    void every_canary_was_taken_in_and_is_in_the_database() {
        var places = PLACES.database();

        assertThat(CANARIES).allSatisfy(one -> assertThat(seen(places, one)).isNotEmpty());
    }

    @Test
    void a_twin_planted_in_kafka_is_found() throws ExecutionException, InterruptedException {
        var words = new StringSerializer();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + WholeStack.settings().port(Port.KAFKA));
        try (var producer = new KafkaProducer<>(settings, words, words)) {
            producer.send(new ProducerRecord<>("threshold.dead-letters", TWIN)).get();
        }

        assertThat(seen(PLACES.topics(), TWIN)).containsExactly("threshold.dead-letters");
    }

    @Test
    void a_twin_planted_in_a_variable_of_the_engine_is_found() {
        var address = URI.create("http://127.0.0.1:" + WholeStack.settings().port(Port.ZEEBE));
        try (var engine =
                CamundaClient.newClientBuilder()
                        .grpcAddress(address)
                        .preferRestOverGrpc(false)
                        .build()) {
            engine.newPublishMessageCommand()
                    .messageName("nobody.waits-for-this")
                    .correlationKey("none")
                    .variables(Map.of("note", TWIN))
                    .send()
                    .join();
        }

        assertThat(seen(PLACES.engine(), TWIN)).isNotEmpty();
    }

    @Test
    void a_twin_planted_among_the_logs_is_found() throws IOException {
        var planted = WholeStack.settings().data().resolve("logs/planted.log");
        Files.writeString(planted, "INFO a line about " + TWIN + "\n", StandardCharsets.UTF_8);

        assertThat(seen(PLACES.logs(), TWIN)).containsExactly(planted.toString());
    }

    @Test
    void what_may_be_told_is_found_in_what_agencies_receive_and_in_the_metrics() {
        assertThat(seen(PLACES.webhooks(), "EV-03")).isNotEmpty();
        assertThat(seen(PLACES.metrics(), "threshold_outbox_unsent")).isNotEmpty();
        assertThat(PLACES.metrics()).allSatisfy(page -> assertThat(page.bytes()).isNotEmpty());
    }

    private static Stream<String> seen(List<Place> places, String words) {
        var needle = new Needle(words);
        return places.stream()
                .filter(place -> needle.isIn(place.bytes()))
                .map(Place::name)
                .distinct();
    }
}
