package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A part of the local stack did not start; the message says which, why, and what to read. */
public final class ServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LINES_SHOWN = 15;

    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }

    /** A failure whose reason stands in the part's log, with the last lines of it. */
    static ServerFailed readLog(String problem, Path log) {
        return new ServerFailed(
                "%s. Its log is %s; the last lines of it:%n%s"
                        .formatted(problem, log, String.join("\n", lastLines(log))));
    }

    private static List<String> lastLines(Path log) {
        if (!Files.exists(log)) {
            return List.of("  (it wrote nothing)");
        }
        try {
            var lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()).stream()
                    .map(line -> "  | " + line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
