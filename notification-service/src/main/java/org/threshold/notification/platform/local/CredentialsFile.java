package org.threshold.notification.platform.local;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the credentials file; without one there is nobody to seed. */
@Component
@Profile("local")
public class CredentialsFile {

    private static final Credentials NOBODY =
            new Credentials(List.of(), new Credentials.Services(null, null));

    private final JsonMapper json;
    private final String path;

    CredentialsFile(JsonMapper json, @Value("${threshold.credentials:}") String path) {
        this.json = json;
        this.path = path;
    }

    /** What the file says now. */
    public Credentials read() {
        if (path.isBlank()) {
            return NOBODY;
        }
        return json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(Path.of(path), Credentials.class);
    }
}
