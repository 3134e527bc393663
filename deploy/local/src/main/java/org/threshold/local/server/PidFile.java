package org.threshold.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process by its number and the instant of its start, since numbers are used again. */
public final class PidFile {

    /** Start instants are worked out from the machine's clock, which may be corrected meanwhile. */
    private static final Duration SAME_START = Duration.ofSeconds(2);

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    /** Remembers this process instead of an earlier one. */
    public void write(ProcessHandle process) {
        try {
            var start = process.info().startInstant().orElse(Instant.EPOCH);
            Files.writeString(file, process.pid() + " " + start);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The remembered process, if it still lives. */
    public Optional<ProcessHandle> living() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var words = Files.readString(file).strip().split(" ", -1);
            return words.length == 2
                    ? living(Long.parseLong(words[0]), Instant.parse(words[1]))
                    : Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Optional<ProcessHandle> living(long pid, Instant start) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(
                        process ->
                                process.info()
                                        .startInstant()
                                        .map(began -> isSame(began, start))
                                        .orElse(false));
    }

    private static boolean isSame(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_START) <= 0;
    }
}
