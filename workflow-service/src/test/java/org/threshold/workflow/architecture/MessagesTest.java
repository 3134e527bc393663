package org.threshold.workflow.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text of a page belongs to one feature: of two with one key, the later hides the earlier. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

    @Test
    void each_key_stands_once() throws IOException {
        try (var lines = Files.lines(MESSAGES)) {
            Map<String, Long> keys =
                    lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .collect(groupingBy(key -> key, counting()));

            assertThat(keys).hasSizeGreaterThan(100);
            assertThat(keys).allSatisfy((key, times) -> assertThat(times).as(key).isEqualTo(1));
        }
    }
}
