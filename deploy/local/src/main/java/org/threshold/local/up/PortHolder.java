package org.threshold.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds, on Linux, the process that listens on a port. */
final class PortHolder {

    private static final List<Path> TABLES =
            List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** Its number and program; nothing on other systems, or when it is somebody else's. */
    static Optional<String> of(int port) {
        var sockets =
                TABLES.stream()
                        .filter(Files::isReadable)
                        .flatMap(PortHolder::rows)
                        .filter(row -> row[STATE].equals(LISTENING))
                        .filter(row -> row[LOCAL_ADDRESS].endsWith(":%04X".formatted(port)))
                        .map(row -> "socket:[" + row[INODE] + "]")
                        .collect(Collectors.toSet());
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> hasOpen(process, sockets))
                        .findFirst()
                        .map(PortHolder::describe);
    }

    private static String describe(ProcessHandle process) {
        return "process %d (%s)"
                .formatted(process.pid(), process.info().command().orElse("another user's"));
    }

    private static Stream<String[]> rows(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+", -1));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean hasOpen(ProcessHandle process, Set<String> sockets) {
        try (var files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.anyMatch(file -> leadsTo(file, sockets));
        } catch (IOException goneOrForbidden) {
            return false;
        }
    }

    private static boolean leadsTo(Path file, Set<String> sockets) {
        try {
            return sockets.contains(Files.readSymbolicLink(file).toString());
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
