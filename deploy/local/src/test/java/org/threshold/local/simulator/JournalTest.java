package org.threshold.local.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir Path folder;

    @Test
    void what_was_received_is_known_after_a_kill() {
        var received = received();
        received.add(arrived("msg_1", true));
        received.add(arrived("msg_1", true));
        received.add(new Happening.Acknowledged(AT, "msg_1", "Pat", "sergeant"));
        received.add(new Happening.Mailed(AT, "a@b.example", "c@d.example", "s", "t"));

        var again = received();

        assertThat(again.since(AT)).isEqualTo(received.since(AT)).hasSize(1);
        assertThat(again.since(AT).getFirst().accepted()).isEqualTo(2);
        assertThat(again.mails()).isEqualTo(received.mails());
    }

    @Test
    void a_line_cut_short_by_a_kill_is_passed_over_and_later_lines_are_whole() throws IOException {
        received().add(arrived("msg_1", true));
        Files.writeString(file(), "{\"happening\":\"arri", StandardOpenOption.APPEND);

        received().add(arrived("msg_2", true));

        assertThat(received().since(AT)).hasSize(2);
    }

    private Received received() {
        return new Received(new Journal(file(), Json.MAPPER));
    }

    private Path file() {
        return folder.resolve("deep/journal.jsonl");
    }

    private static Happening arrived(String webhookId, boolean accepted) {
        return new Happening.Arrived(
                AT, "police", webhookId, accepted, Json.read("{\"id\": \"1\"}").orElseThrow());
    }
}
