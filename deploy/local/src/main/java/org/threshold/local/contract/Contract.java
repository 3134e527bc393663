package org.threshold.local.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract of the topics as it is published in {@code docs/asyncapi}: one AsyncAPI document, a
 * schema for each message and examples. Whoever sends holds what it sends against the schemas, and
 * whoever receives reads the examples, so neither can change it alone.
 */
public final class Contract {

    private static final String NAMES = "https://threshold.invalid/asyncapi/";
    private static final Path PUBLISHED = Path.of("docs", "asyncapi");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final JsonNode document;
    private final JsonSchemaFactory schemas;

    private Contract(Path folder) {
        this.folder = folder;
        this.document = JSON.readTree(read(folder.resolve("asyncapi.json")));
        this.schemas =
                JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        factory ->
                                factory.schemaMappers(
                                        names ->
                                                names.mapPrefix(NAMES, folder.toUri().toString())));
    }

    /** The one of this working copy, from whichever of its folders it is asked for. */
    public static Contract published() {
        Path from = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(from.resolve(PUBLISHED))) {
            Path above = from.getParent();
            if (above == null) {
                throw new IllegalStateException("There is no " + PUBLISHED + " here or above");
            }
            from = above;
        }
        return new Contract(from.resolve(PUBLISHED));
    }

    /** Where it lies. */
    Path folder() {
        return folder;
    }

    /** The AsyncAPI document. */
    JsonNode document() {
        return document;
    }

    /** The topics that a service sends to or receives from, as the document has it. */
    public Set<String> topicsOf(String service) {
        Set<String> topics = new TreeSet<>();
        for (JsonNode operation : document.path("operations")) {
            String channel = operation.at("/channel/$ref").asString();
            if (operation.at("/tags/0/name").asString("").equals(service)) {
                topics.add(document.at(channel.substring(1)).path("address").asString());
            }
        }
        return topics;
    }

    /** An example, as text, by its name. */
    public String example(String name) {
        return read(folder.resolve("examples").resolve(name + ".json"));
    }

    /** All examples of a message, by the key that it has in the document. */
    public List<String> examplesOf(String message) {
        List<String> examples = new ArrayList<>();
        for (JsonNode each : message(message).path("examples")) {
            examples.add(read(folder.resolve(each.at("/payload/$ref").asString())));
        }
        return examples;
    }

    /** What is wrong with a record as a record of a topic; empty when one of its messages fits. */
    public List<String> problemsOn(String topic, String record) {
        List<String> fewest = List.of("The contract does not know the topic " + topic);
        boolean first = true;
        for (String message : messagesOn(topic)) {
            List<String> problems = problemsOf(message, record);
            if (problems.isEmpty()) {
                return problems;
            }
            fewest = first || problems.size() < fewest.size() ? problems : fewest;
            first = false;
        }
        return fewest;
    }

    /** What is wrong with a record as a message. */
    List<String> problemsOf(String message, String record) {
        String file = message(message).at("/payload/schema/$ref").asString();
        JsonSchema schema = schemas.getSchema(SchemaLocation.of(NAMES + file.substring(2)));
        return schema
                .validate(
                        record,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    private List<String> messagesOn(String topic) {
        for (JsonNode channel : document.path("channels")) {
            if (channel.path("address").asString("").equals(topic)) {
                return List.copyOf(channel.path("messages").propertyNames());
            }
        }
        return List.of();
    }

    private JsonNode message(String key) {
        JsonNode message = document.path("components").path("messages").path(key);
        if (message.isMissingNode()) {
            throw new IllegalArgumentException("The contract does not know the message " + key);
        }
        return message;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
