package org.threshold.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.threshold.local.server.JavaCommand;
import org.threshold.local.server.Launch;
import org.threshold.local.server.Program;
import org.threshold.local.server.Web;

/** A service of ours, which says over HTTP whether it is ready. */
final class ServiceProgram extends Program {

    private static final String READINESS = "/actuator/health/readiness";

    private final Settings settings;
    private final Port port;
    private final Path copy;

    /**
     * @param port what it listens on; its module is called what the port's user is
     */
    ServiceProgram(Settings settings, Port port, Memory memory, Map<String, String> environment) {
        var copy = settings.data().resolve("run").resolve(port.user() + ".jar");
        var command =
                new JavaCommand(
                        settings.memory(memory), List.of(), List.of("-jar", copy.toString()));
        super(
                new Launch(
                        port.user(),
                        command.words(),
                        environment,
                        settings.data().resolve("logs")));
        this.settings = settings;
        this.port = port;
        this.copy = copy;
    }

    /** Runs a copy, so that a build meanwhile does not pull the jar from under its feet. */
    @Override
    protected void prepare() {
        try {
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(
                    Jars.of(settings.repository(), port.user()),
                    copy,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public boolean answers() {
        return Web.answersOk(settings.http(port) + READINESS);
    }
}
