package org.threshold.notification.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A local stack makes its own key once, and keeps it to itself. */
class LocalSealTest {

    private final LocalSeal local = new LocalSeal();
    @TempDir private Path folder;

    @Test
    void the_key_of_the_first_start_opens_what_it_sealed_after_the_next() {
        String sealed = local.seal("", credentials()).seal("text", "place");

        assertThat(local.seal("", credentials()).open(sealed, "place")).isEqualTo("text");
    }

    @Test
    void only_its_owner_may_read_the_key() throws IOException {
        local.seal("", credentials());

        Path key = Path.of(credentials() + ".secret-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(key);
        }
    }

    @Test
    void a_key_that_is_given_is_used_and_none_is_made() throws IOException {
        local.seal(Base64.getEncoder().encodeToString(new byte[32]), credentials());

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void without_a_place_for_a_key_it_says_what_to_set() {
        assertThatThrownBy(() -> local.seal("", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("THRESHOLD_CREDENTIALS");
    }

    private String credentials() {
        return folder.resolve("credentials.json").toString();
    }
}
