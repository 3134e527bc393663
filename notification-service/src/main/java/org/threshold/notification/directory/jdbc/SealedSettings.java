package org.threshold.notification.directory.jdbc;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.sealing.Seal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings of a channel as its row keeps them: all of them sealed together, for that row. So
 * neither can a secret be read in the database, nor an address be changed there to somebody else's.
 */
@Component
class SealedSettings {

    private static final TypeReference<Map<String, String>> SETTINGS = new TypeReference<>() {};
    private static final String SEALED = "sealed";

    private final Seal seal;
    private final JsonMapper json;

    SealedSettings(Seal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    /** Which row: whose channel, and which. */
    record Row(Recipient recipient, Preference preference, String kind) {
        private String place() {
            return String.join(
                    "/",
                    "directory_channel",
                    recipient.agency(),
                    recipient.role(),
                    preference.code(),
                    kind);
        }
    }

    String column(Row row, Map<String, String> settings) {
        String sealed = seal.seal(json.writeValueAsString(settings), row.place());
        return json.writeValueAsString(Map.of(SEALED, sealed));
    }

    Map<String, String> read(Row row, String column) {
        String sealed = read(column).get(SEALED);
        if (sealed == null) {
            throw new IllegalStateException("The settings of a channel are not sealed");
        }
        return read(seal.open(sealed, row.place()));
    }

    /** What to keep in place of a column that is not sealed, or not with the present key. */
    String renewed(Row row, String column) {
        Map<String, String> kept = read(column);
        return column(row, kept.containsKey(SEALED) ? read(row, column) : kept);
    }

    boolean isCurrent(String column) {
        String sealed = read(column).get(SEALED);
        return sealed != null && seal.isCurrent(sealed);
    }

    private Map<String, String> read(String text) {
        return json.readValue(text, SETTINGS);
    }
}
