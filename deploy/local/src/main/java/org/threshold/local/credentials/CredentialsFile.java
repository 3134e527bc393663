package org.threshold.local.credentials;

import java.nio.file.Files;
import java.nio.file.Path;
import org.threshold.local.server.Secrets;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file that the credentials are kept in, readable by its owner alone. */
public final class CredentialsFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public CredentialsFile(Path file) {
        this.file = file;
    }

    /**
     * What the file says, made at the first start and completed at each further one.
     *
     * @param simulator the agency simulator's address, without a slash at its end
     */
    public Credentials readOrMake(String simulator) {
        var wanted = FirstCredentials.make(simulator);
        var credentials = Files.exists(file) ? read().broughtUpTo(wanted) : wanted;
        Secrets.write(file, JSON.writeValueAsString(credentials));
        return credentials;
    }

    /** What the file says; it must exist. */
    public Credentials read() {
        return JSON.readValue(file, Credentials.class);
    }
}
