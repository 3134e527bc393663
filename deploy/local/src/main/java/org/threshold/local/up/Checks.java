package org.threshold.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.threshold.local.server.Ports;

/** What must be so on this machine before a stack can start. */
final class Checks {

    private static final long NEEDED_BYTES = 1024L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Settings settings;

    Checks(Settings settings) {
        this.settings = settings;
    }

    /** What is wrong and what to do about it; empty when nothing is. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Arrays.stream(Port.values())
                .filter(port -> !Ports.isFree(settings.port(port)))
                .map(this::taken)
                .forEach(problems::add);
        addShortDisk(problems);
        return problems;
    }

    private String taken(Port port) {
        int number = settings.port(port);
        return "Port %d, for %s, is taken by %s. Stop that, or choose another port with %s"
                .formatted(
                        number,
                        port.user(),
                        PortHolder.of(number).orElse("another program"),
                        port.setting());
    }

    private void addShortDisk(List<String> problems) {
        try {
            long free = Files.getFileStore(settings.data()).getUsableSpace();
            if (free < NEEDED_BYTES) {
                problems.add(
                        "The disk of %s has %d MB left, and the servers need %d MB. Make room, or choose another folder with THRESHOLD_DATA"
                                .formatted(
                                        settings.data(), free / MEGABYTE, NEEDED_BYTES / MEGABYTE));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
