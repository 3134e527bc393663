package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * How a process is started.
 *
 * @param name what the part is called
 * @param command the program and its arguments
 * @param environment what is added to the environment of this process
 * @param folder where it works and where its log is; one earlier log is kept
 */
public record Launch(
        String name, List<String> command, Map<String, String> environment, Path folder) {

    private static final long LOG_FULL_BYTES = 16L * 1024 * 1024;

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        folder = folder.toAbsolutePath();
    }

    /** The file that its output is added to. */
    public Path log() {
        return folder.resolve(name + ".log");
    }

    Process begin() {
        try {
            Files.createDirectories(folder);
            turnOverFullLog();
            var builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException cause) {
            throw new ServerFailed(
                    "%s could not be started: %s".formatted(name, cause.getMessage()), cause);
        }
    }

    /** Runs the command to its end. */
    void run() {
        try {
            int exit = begin().waitFor();
            if (exit != 0) {
                throw ServerFailed.readLog("%s ended with code %d".formatted(name, exit), log());
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new ServerFailed(name + " was interrupted", cause);
        }
    }

    private void turnOverFullLog() {
        var log = log();
        try {
            if (Files.exists(log) && Files.size(log) > LOG_FULL_BYTES) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
