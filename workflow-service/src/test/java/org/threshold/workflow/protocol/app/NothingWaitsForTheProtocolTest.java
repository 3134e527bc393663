package org.threshold.workflow.protocol.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;

/**
 * A protocol past its review stops no case: no gate, no use case and no process knows whether it
 * was reviewed; only the banner, its task and its page ask.
 */
class NothingWaitsForTheProtocolTest {

    private static final Path MAIN = Path.of("src/main/java/org/threshold/workflow");

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void nothing_outside_the_protocol_asks_whether_it_was_reviewed() throws IOException {
        List<Path> asking = asking(MAIN.toAbsolutePath());

        assertThat(asking).isNotEmpty().allMatch(it -> it.startsWith(MAIN.resolve("protocol")));
    }

    private static List<Path> asking(Path main) throws IOException {
        try (var files = Files.walk(main)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .filter(NothingWaitsForTheProtocolTest::asks)
                    .map(it -> MAIN.resolve(main.relativize(it)))
                    .toList();
        }
    }

    private static boolean asks(Path file) {
        try {
            var text = Files.readString(file);
            return text.contains("org.threshold.workflow.protocol")
                    || text.contains("protocol_review");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
