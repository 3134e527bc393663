package org.threshold.local.up;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.threshold.local.credentials.Credentials;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.server.Database;
import org.threshold.local.server.DeleteFolder;
import org.threshold.local.server.PostgresServer;
import org.threshold.local.server.Program;

/**
 * The part of a local stack that tells agencies: PostgreSQL, Kafka, the notification service and
 * the agency simulator, on free ports and without data. For whoever measures telling by itself.
 */
public final class TellingStack implements AutoCloseable {

    private static final Set<String> WITHOUT = Set.of("zeebe", Port.WORKFLOW.user());

    /** It keeps every message that it was sent, of which there are tens of thousands here. */
    private static final String SIMULATOR_HEAP = "512m";

    private final Settings settings;
    private final Credentials credentials;
    private final List<Program> parts;

    private TellingStack(Settings settings) {
        this.settings = settings;
        this.credentials =
                new CredentialsFile(settings.credentials())
                        .readOrMake(settings.http(Port.SIMULATOR));
        this.parts =
                new Parts(settings)
                        .all().stream().filter(part -> !WITHOUT.contains(part.name())).toList();
    }

    /**
     * Starts one, and returns when every part answers; it ends with the process at the latest.
     *
     * @param repository the folder that holds the modules, packaged
     * @param data the folder for everything that it keeps, which is emptied
     */
    public static TellingStack fresh(Path repository, Path data, PrintStream says)
            throws IOException {
        DeleteFolder.at(data);
        Files.createDirectories(data);
        var settings =
                Settings.onFreePorts(repository, data).withMemory(Memory.SIMULATOR, SIMULATOR_HEAP);
        var started = new TellingStack(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "end"));
        for (Program part : started.parts) {
            says.printf("  %s starts%n", part.name());
            part.start();
        }
        return started;
    }

    public Settings settings() {
        return settings;
    }

    public Credentials credentials() {
        return credentials;
    }

    /** The notification service's database, to look into and not to change. */
    public Database database() {
        return new PostgresServer(settings.data(), settings.port(Port.POSTGRES))
                .database("notification");
    }

    /** Ends every part, the last that was started first. */
    @Override
    public void close() {
        parts.reversed().forEach(Program::stop);
    }
}
