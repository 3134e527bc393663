package org.threshold.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threshold.local.server.Ports;

class ChecksTest {

    @TempDir Path repository;
    private final Map<String, String> chosen = new HashMap<>();

    @BeforeEach
    void chooseFreePorts() {
        Arrays.stream(Port.values())
                .forEach(port -> chosen.put(port.setting(), Integer.toString(Ports.orFree(0))));
        chosen.put("THRESHOLD_DATA", repository.toString());
    }

    @Test
    void nothing_is_wrong_with_free_ports() {
        assertThat(new Checks(Settings.of(repository, chosen)).problems()).isEmpty();
    }

    @Test
    void a_taken_port_is_named_with_its_user_its_holder_and_the_way_out() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            chosen.put("THRESHOLD_KAFKA_PORT", Integer.toString(taken.getLocalPort()));

            var problems = new Checks(Settings.of(repository, chosen)).problems();

            assertThat(problems).hasSize(1);
            assertThat(problems.getFirst())
                    .contains("Port %d, for Kafka, is taken by".formatted(taken.getLocalPort()))
                    .contains("THRESHOLD_KAFKA_PORT");
        }
    }
}
