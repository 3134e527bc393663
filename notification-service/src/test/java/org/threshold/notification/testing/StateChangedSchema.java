package org.threshold.notification.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The published schema of what this service says. */
public final class StateChangedSchema {

    private static final String PLACE = "/events/notification-state-changed.schema.json";

    private final JsonSchema schema;

    public StateChangedSchema() {
        try (InputStream published =
                Objects.requireNonNull(StateChangedSchema.class.getResourceAsStream(PLACE))) {
            schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(published);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What an event does against the schema; empty when it keeps to it. */
    public List<String> problemsOf(String event) {
        return schema
                .validate(
                        event,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}
