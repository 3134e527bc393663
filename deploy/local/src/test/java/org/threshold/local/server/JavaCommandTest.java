package org.threshold.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JavaCommandTest {

    private static final String FOR_ALL = "threshold.java.options";

    private final JavaCommand command =
            new JavaCommand("96m", List.of("-Dits=own"), List.of("-jar", "it.jar"));

    private String before = "";

    @BeforeEach
    void asItWas() {
        before = System.getProperty(FOR_ALL, "");
    }

    @AfterEach
    void asItWasAgain() {
        System.setProperty(FOR_ALL, before);
    }

    @Test
    void options_for_every_program_stand_before_its_own() {
        System.setProperty(FOR_ALL, "-Dall=1  -Dof=them");

        assertThat(command.words())
                .startsWith(ServerFiles.java(), "-Xmx96m")
                .containsSubsequence("-Dall=1", "-Dof=them", "-Dits=own", "-jar", "it.jar");
    }

    @Test
    void without_any_there_is_no_empty_word() {
        System.setProperty(FOR_ALL, "");

        assertThat(command.words()).noneMatch(String::isBlank).endsWith("-jar", "it.jar");
    }
}
