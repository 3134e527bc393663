package org.threshold.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir Path repository;

    @Test
    void without_any_setting_the_usual_ports_memory_and_folder_are_used() {
        var settings = Settings.read(repository, Map.of());

        assertThat(settings.port(Port.WORKFLOW)).isEqualTo(8080);
        assertThat(settings.memory(Memory.KAFKA)).isEqualTo("512m");
        assertThat(settings.data()).isEqualTo(repository.resolve(".threshold"));
    }

    @Test
    void a_line_of_the_file_counts() throws IOException {
        file("THRESHOLD_KAFKA_PORT=19092\nTHRESHOLD_ZEEBE_MEMORY = 1g \n");

        var settings = Settings.read(repository, Map.of());

        assertThat(settings.port(Port.KAFKA)).isEqualTo(19092);
        assertThat(settings.memory(Memory.ZEEBE)).isEqualTo("1g");
    }

    @Test
    void the_environment_counts_more_than_the_file() throws IOException {
        file("THRESHOLD_KAFKA_PORT=19092\n");

        var settings = Settings.read(repository, Map.of("THRESHOLD_KAFKA_PORT", "29092"));

        assertThat(settings.port(Port.KAFKA)).isEqualTo(29092);
    }

    @Test
    void the_data_folder_can_be_anywhere() {
        var settings = Settings.read(repository, Map.of("THRESHOLD_DATA", "/srv/threshold"));

        assertThat(settings.data()).isEqualTo(Path.of("/srv/threshold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "eighty", "80 80", "-1"})
    void a_port_that_is_none_is_refused_by_name(String text) {
        assertThatThrownBy(() -> Settings.read(repository, Map.of("THRESHOLD_SMTP_PORT", text)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("THRESHOLD_SMTP_PORT is \"%s\"", text)
                .hasMessageContaining("between 1 and 65535");
    }

    @Test
    void two_parts_on_one_port_are_refused_by_both_names() {
        assertThatThrownBy(() -> Settings.read(repository, Map.of("THRESHOLD_KAFKA_PORT", "8080")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("THRESHOLD_WORKFLOW_PORT")
                .hasMessageContaining("THRESHOLD_KAFKA_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "512", "0m", "lots", "512 m"})
    void a_memory_that_is_none_is_refused_by_name(String text) {
        assertThatThrownBy(() -> Settings.read(repository, Map.of("THRESHOLD_KAFKA_MEMORY", text)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("THRESHOLD_KAFKA_MEMORY is \"%s\"", text);
    }

    @Test
    void the_example_file_shows_every_setting_with_its_usual_value() throws IOException {
        file(Files.readString(Path.of("..", "up.properties.example")));
        var shown = Files.readString(Path.of("..", "up.properties.example"));

        assertThat(Settings.read(repository, Map.of()))
                .isEqualTo(Settings.of(repository, Map.of()));
        assertThat(Port.values()).allMatch(port -> shown.contains(port.setting() + "="));
        assertThat(Memory.values()).allMatch(memory -> shown.contains(memory.setting() + "="));
    }

    private void file(String lines) throws IOException {
        Files.createDirectories(repository.resolve("deploy"));
        Files.writeString(repository.resolve("deploy/up.properties"), lines);
    }
}
