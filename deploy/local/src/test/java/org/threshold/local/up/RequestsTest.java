package org.threshold.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsTest {

    @TempDir Path folder;

    @Test
    void a_request_is_answered_by_the_one_who_serves() {
        var server = Thread.ofVirtual().start(() -> serve());

        var answer = new Requests(folder).ask("restart kafka", Duration.ofSeconds(10), () -> true);

        assertThat(answer).isEqualTo(new Answer(true, "heard: restart kafka"));
        assertThat(folder).isEmptyDirectory();
        server.interrupt();
    }

    @Test
    void nobody_waits_for_an_answer_from_a_stack_that_has_ended() {
        var answer = new Requests(folder).ask("restart kafka", Duration.ofMinutes(1), () -> false);

        assertThat(answer.done()).isFalse();
    }

    private void serve() {
        new Requests(folder).serve(asked -> new Answer(true, "heard: " + asked));
    }
}
