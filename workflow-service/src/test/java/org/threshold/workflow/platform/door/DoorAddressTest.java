package org.threshold.workflow.platform.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DoorAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"notification:8081", "ftp://notification", "http://", "http://a b"})
    void what_is_no_address_of_a_web_server_is_refused_at_the_start(String url) {
        assertThatThrownBy(() -> new DoorAddress(url, "thr_key"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("THRESHOLD_NOTIFICATION_URL")
                .hasMessageContaining("such as http://notification-service:8081");
    }

    @Test
    void a_key_that_no_header_can_carry_is_refused_without_being_shown() {
        assertThatThrownBy(() -> new DoorAddress("http://notification", "thr_\nkey"))
                .hasMessageContaining("THRESHOLD_NOTIFICATION_KEY")
                .message()
                .doesNotContain("thr_");
    }

    @ParameterizedTest
    @CsvSource({"'', thr_key", "http://notification, ''", "'', ''"})
    void when_nobody_can_be_asked_the_start_says_what_to_set(
            String url, String key, CapturedOutput log) {
        assertThat(new DoorAddress(url, key).warning().known()).isFalse();

        assertThat(log).contains("THRESHOLD_NOTIFICATION_URL", "THRESHOLD_NOTIFICATION_KEY");
    }

    @Test
    void with_both_nothing_is_said_and_the_key_is_in_no_text(CapturedOutput log) {
        var address = new DoorAddress("https://notification/", " thr_key ").warning();

        assertThat(address.known()).isTrue();
        assertThat(address.url()).isEqualTo("https://notification");
        assertThat(address.key()).isEqualTo("thr_key");
        assertThat(address.toString()).doesNotContain("thr_");
        assertThat(log).isEmpty();
    }

    @Test
    void on_a_local_machine_the_key_is_in_the_file_of_credentials(@TempDir Path folder)
            throws IOException {
        var file = folder.resolve("credentials.json");
        Files.writeString(
                file, "{\"accounts\": [], \"services\": {\"workflowApiKey\": \"thr_own\"}}");

        assertThat(DoorSettings.keyIn(file)).isEqualTo("thr_own");
    }
}
