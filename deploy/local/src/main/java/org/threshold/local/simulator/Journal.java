package org.threshold.local.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened, a line each, on disk before a sender hears that it was received: so that a
 * simulator that is killed still knows afterwards what it has accepted.
 */
final class Journal {

    private final JsonMapper json;
    private final FileChannel file;
    private final List<Happening> before;

    Journal(Path path, JsonMapper json) {
        this.json = json;
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
            this.before = Files.exists(path) ? read(path) : List.of();
            this.file =
                    FileChannel.open(
                            path,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.APPEND);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What happened before this start, oldest first. */
    List<Happening> before() {
        return before;
    }

    synchronized void append(Happening happening) {
        try {
            var line = json.writerFor(Happening.class).writeValueAsString(happening) + "\n";
            var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A last line that was cut short by a kill was never answered, so it is passed over. */
    private List<Happening> read(Path path) throws IOException {
        var text = Files.readString(path);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (whole.length() < text.length()) {
            Files.writeString(path, whole);
        }
        return whole.lines().map(line -> json.readValue(line, Happening.class)).toList();
    }
}
