package org.threshold.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document in {@code docs/asyncapi}: every reference leads somewhere, every message is on a
 * topic and has examples, every example is one, and there is nothing besides.
 */
class ContractTest {

    private static final Contract CONTRACT = Contract.published();
    private static final JsonNode DOCUMENT = CONTRACT.document();

    static List<String> messages() {
        return List.copyOf(DOCUMENT.at("/components/messages").propertyNames());
    }

    @Test
    void it_is_an_AsyncAPI_3_document_whose_parts_have_what_each_must_have() {
        assertThat(DOCUMENT.path("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.at("/info/title").asString()).isNotBlank();
        assertThat(DOCUMENT.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        for (JsonNode channel : DOCUMENT.path("channels")) {
            assertThat(channel.path("address").asString()).startsWith("threshold.");
            assertThat(channel.path("messages")).isNotEmpty();
            assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(24);
        }
        for (JsonNode operation : DOCUMENT.path("operations")) {
            assertThat(operation.path("action").asString()).isIn("send", "receive");
            assertThat(operation.at("/channel/$ref").asString()).startsWith("#/channels/");
            assertThat(operation.path("tags")).hasSize(1);
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = references(DOCUMENT);

        assertThat(references).hasSizeGreaterThan(100).allMatch(ContractTest::leads);
        assertThat(leads("#/channels/nowhere")).isFalse();
        assertThat(leads("./examples/nothing.json")).isFalse();
    }

    @Test
    void every_topic_is_sent_to_and_every_message_is_on_a_topic() {
        Set<String> sent = new TreeSet<>();
        for (JsonNode operation : DOCUMENT.path("operations")) {
            if (operation.path("action").asString().equals("send")) {
                sent.add(operation.at("/channel/$ref").asString().replace("#/channels/", ""));
            }
        }
        Set<String> carried = new TreeSet<>();
        for (JsonNode channel : DOCUMENT.path("channels")) {
            carried.addAll(channel.path("messages").propertyNames());
        }

        assertThat(sent).containsExactlyInAnyOrderElementsOf(keys("channels"));
        assertThat(carried).containsExactlyInAnyOrderElementsOf(messages());
    }

    @Test
    void no_schema_and_no_example_lies_beside_the_document_unused() throws IOException {
        Set<String> used = new TreeSet<>(references(DOCUMENT));
        for (String schema : files("schemas")) {
            String text = Files.readString(CONTRACT.folder().resolve(schema));
            references(JsonMapper.builder().build().readTree(text))
                    .forEach(each -> used.add("./schemas/" + each));
        }

        assertThat(files("schemas")).isNotEmpty().allMatch(used::contains);
        assertThat(files("examples")).isNotEmpty().allMatch(used::contains);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_example_of_a_message_keeps_to_its_schema(String message) {
        assertThat(CONTRACT.examplesOf(message))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(CONTRACT.problemsOf(message, example)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void an_example_that_lost_any_field_of_its_data_is_caught(String message) {
        if (message.equals("deadLetter")) {
            assertThat(CONTRACT.problemsOf(message, "{}")).isNotEmpty();
            return;
        }
        String example = CONTRACT.examplesOf(message).getFirst();
        JsonNode data = JsonMapper.builder().build().readTree(example).path("data");

        assertThat(data.propertyNames())
                .isNotEmpty()
                .allSatisfy(
                        field ->
                                assertThat(
                                                CONTRACT.problemsOf(
                                                        message,
                                                        example.replace(
                                                                "\"" + field + "\":",
                                                                "\"renamed\":")))
                                        .as(field)
                                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change-of-circumstance | \"head\" | \"on the back of the head\"",
                "change-of-circumstance | \"CP-2041\" | \"A. Child\"",
                "notification-requested | \"P1\" | \"P9\"",
                "notification-requested | \"T1\" | \"T2\"",
                "notification-requested | \"T1\" | \"T0\"",
                "notification-returned | temporary-failure | not-delivered-in-time",
                "notification-failed | not-delivered-in-time | temporary-failure",
                "notification-delivered | \"delivered\" | \"returned\"",
                "notification-requested | \"sequence\": \"1\" | \"sequence\": 1"
            })
    void what_is_not_agreed_is_caught(String example, String agreed, String other) {
        String broken = CONTRACT.example(example).replace(agreed, other);

        assertThat(broken).isNotEqualTo(CONTRACT.example(example));
        assertThat(keys("channels"))
                .allSatisfy(
                        channel ->
                                assertThat(
                                                CONTRACT.problemsOn(
                                                        DOCUMENT.path("channels")
                                                                .path(channel)
                                                                .path("address")
                                                                .asString(),
                                                        broken))
                                        .isNotEmpty());
    }

    @Test
    void a_topic_that_it_does_not_know_takes_nothing() {
        assertThat(CONTRACT.problemsOn("threshold.other", "{}")).hasSize(1);
    }

    private static List<String> keys(String part) {
        return List.copyOf(DOCUMENT.path(part).propertyNames());
    }

    private static boolean leads(String reference) {
        return reference.startsWith("#")
                ? !DOCUMENT.at(reference.substring(1)).isMissingNode()
                : Files.isRegularFile(CONTRACT.folder().resolve(reference));
    }

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CONTRACT.folder().resolve(folder))) {
            return files.map(file -> "./" + folder + "/" + file.getFileName())
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> references(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.properties()
                .forEach(
                        each -> {
                            if (each.getKey().equals("$ref")) {
                                found.add(each.getValue().asString());
                            }
                        });
        node.forEach(child -> found.addAll(references(child)));
        return found;
    }
}
