package org.threshold.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.threshold.local.server.Database;
import org.threshold.local.server.JavaCommand;
import org.threshold.local.server.Launch;
import org.threshold.local.server.Program;
import org.threshold.local.server.Web;

/** The notification service's own jar as a process of its own, as {@code deploy/up} runs it. */
final class NotificationProgram extends Program {

    private static final String NAME = "notification-service";
    private static final String MEMORY = "384m";

    private final String address;

    /**
     * @param servers what it stands on
     * @param folder where its log is
     */
    NotificationProgram(Servers servers, Path repository, Path folder) {
        var command =
                new JavaCommand(MEMORY, List.of(), List.of("-jar", jar(repository).toString()));
        super(new Launch(NAME, command.words(), environment(servers), folder));
        this.address = "http://127.0.0.1:" + servers.port();
    }

    /** What it is told about the world. */
    record Servers(Database database, String kafka, Path credentials, int port) {}

    private static Map<String, String> environment(Servers servers) {
        return Map.of(
                "SPRING_PROFILES_ACTIVE", "local",
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", Integer.toString(servers.port()),
                "THRESHOLD_DB_URL", servers.database().url(),
                "THRESHOLD_DB_USER", servers.database().user(),
                "THRESHOLD_DB_PASSWORD", servers.database().password(),
                "THRESHOLD_KAFKA", servers.kafka(),
                "THRESHOLD_CREDENTIALS", servers.credentials().toString());
    }

    private static Path jar(Path repository) {
        try (var jars =
                Files.newDirectoryStream(
                        repository.resolve(NAME).resolve("target"), NAME + "-*.jar")) {
            return jars.iterator().next();
        } catch (IOException cause) {
            throw new IllegalStateException("There is no jar of " + NAME, cause);
        }
    }

    @Override
    public boolean answers() {
        return Web.answersOk(address + "/actuator/health/readiness");
    }
}
