package org.threshold.notification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What compiled classes do not show: words that must not occur in the sources. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main");

    private static final Pattern TIME_IN_SQL =
            Pattern.compile(
                    "(?i)\\bcurrent_timestamp\\b|\\bclock_timestamp\\(\\)|(?<![.\\w])now\\(\\)(?!;| \\{)");

    private static final Pattern LOMBOK = Pattern.compile("import\\s+lombok\\.");

    @Test
    void the_database_is_never_asked_for_the_time() throws IOException {
        assertThat(filesWith(TIME_IN_SQL)).isEmpty();
        assertThat("where due_at <= now()").containsPattern(TIME_IN_SQL);
    }

    @Test
    void no_code_is_generated_by_lombok() throws IOException {
        assertThat(filesWith(LOMBOK)).isEmpty();
        assertThat("import lombok.Data;").containsPattern(LOMBOK);
    }

    @Test
    void all_sources_are_looked_at() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(100);
    }

    private static List<Path> filesWith(Pattern pattern) throws IOException {
        return sources().stream().filter(file -> pattern.matcher(read(file)).find()).toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|sql)")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
