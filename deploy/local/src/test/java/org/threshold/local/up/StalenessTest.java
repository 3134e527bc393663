package org.threshold.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/up} builds a module when its jar is missing or older than a source of it. */
class StalenessTest {

    private static final Instant EARLIER = Instant.parse("2026-11-23T09:00:00Z");
    private static final Path SCRIPT = script();

    @TempDir Path module;

    @BeforeEach
    void aModuleBuiltAfterItsLastChange() throws IOException {
        Files.createDirectories(module.resolve("src/deep"));
        file("pom.xml", EARLIER);
        file("src/deep/Source.java", EARLIER);
        file("built.jar", EARLIER.plusSeconds(60));
        for (var folder : new String[] {"src/deep", "src"}) {
            Files.setLastModifiedTime(module.resolve(folder), FileTime.from(EARLIER));
        }
    }

    @Test
    void a_jar_newer_than_all_sources_is_not_built_again() throws Exception {
        assertThat(isStale()).isFalse();
    }

    @Test
    void a_missing_jar_is_built() throws Exception {
        Files.delete(module.resolve("built.jar"));

        assertThat(isStale()).isTrue();
    }

    @Test
    void a_changed_source_deep_below_makes_the_jar_stale() throws Exception {
        file("src/deep/Source.java", EARLIER.plusSeconds(120));

        assertThat(isStale()).isTrue();
    }

    @Test
    void a_deleted_source_makes_the_jar_stale() throws Exception {
        Files.delete(module.resolve("src/deep/Source.java"));

        assertThat(isStale()).isTrue();
    }

    @Test
    void a_changed_pom_makes_the_jar_stale() throws Exception {
        file("pom.xml", EARLIER.plusSeconds(120));

        assertThat(isStale()).isTrue();
    }

    private boolean isStale() throws Exception {
        var command =
                "source '%s'; if threshold_is_stale built.jar pom.xml src; then exit 10; else exit 20; fi"
                        .formatted(SCRIPT);
        int exit =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", command)
                        .directory(module.toFile())
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(exit).isIn(10, 20);
        return exit == 10;
    }

    private void file(String name, Instant changed) throws IOException {
        var file = Files.writeString(module.resolve(name), "");
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    /** The module's folder is {@code deploy/local}. */
    private static Path script() {
        return Path.of("..", "build-if-needed").toAbsolutePath().normalize();
    }
}
