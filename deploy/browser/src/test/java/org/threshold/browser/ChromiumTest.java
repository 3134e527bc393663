package org.threshold.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @Test
    void the_chosen_program_counts_and_only_where_it_can_be_run(@TempDir Path folder)
            throws IOException {
        Path program = Files.createFile(folder.resolve("chromium"));
        assertThat(Chromium.find(program.toString())).isEmpty();

        assertThat(program.toFile().setExecutable(true)).isTrue();

        assertThat(Chromium.find(program.toString())).contains(program);
        assertThat(Chromium.find(folder.resolve("none").toString())).isEmpty();
    }
}
