package org.threshold.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threshold.local.server.Polling;
import org.threshold.local.server.ServerFailed;

class StackTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LONGER_THAN_THE_FIRST_WAIT = Duration.ofSeconds(2);

    private final List<String> seen = FakePart.whatIsSeen();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final FakePart database = new FakePart("database", seen);
    private final FakePart broker = new FakePart("broker", seen);
    private final FakePart service = new FakePart("service", seen);
    private final Stack stack =
            new Stack(
                    List.of(database, broker),
                    List.of(service),
                    new Console(new PrintStream(said, true, StandardCharsets.UTF_8), 0));

    @AfterEach
    void leaveNothingBehind() {
        List.of(database, broker, service).forEach(FakePart::kill);
    }

    @Test
    void what_stands_on_the_servers_starts_after_them_and_ends_before_them() {
        stack.start();
        stack.end();

        assertThat(seen).hasSize(6);
        assertThat(seen.subList(0, 2))
                .containsExactlyInAnyOrder("database starts", "broker starts");
        assertThat(seen.subList(2, 6))
                .containsExactly("service starts", "service ends", "broker ends", "database ends");
    }

    @Test
    void a_dead_part_is_started_again_and_people_are_told() {
        stack.start();

        broker.kill();

        assertThat(Polling.until(SOON, broker::alive)).isTrue();
        assertThat(count("broker starts")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("broker has died; it is started again in 1.0 s");
        stack.end();
    }

    @Test
    void a_part_that_does_not_start_again_is_tried_until_it_does() {
        stack.start();

        broker.failing(1).kill();

        assertThat(Polling.until(SOON, broker::alive)).isTrue();
        assertThat(seen).contains("broker fails");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("broker does not start");
        stack.end();
    }

    @Test
    void after_the_end_nothing_is_started_again() {
        stack.start();

        stack.end();

        assertThat(stack.restart("broker").done()).isTrue();
        assertThat(List.of(database, broker, service)).noneMatch(FakePart::alive);
    }

    @Test
    void a_restart_by_hand_ends_the_part_and_starts_it_once() {
        stack.start();

        var answer = stack.restart("service");

        assertThat(answer).isEqualTo(new Answer(true, "service runs again"));
        assertThat(service.alive()).isTrue();
        assertThat(count("service starts")).isEqualTo(2);
        stack.end();
        assertThat(count("service starts")).isEqualTo(2);
    }

    @Test
    void a_part_that_is_stopped_by_hand_stays_ended_until_it_is_started_by_hand() {
        stack.start();

        assertThat(stack.stop("broker")).isEqualTo(new Answer(true, "broker has ended"));
        assertThat(Polling.until(LONGER_THAN_THE_FIRST_WAIT, broker::alive)).isFalse();
        stack.restart("broker");

        assertThat(broker.alive()).isTrue();
        assertThat(count("broker starts")).isEqualTo(2);
        stack.end();
    }

    @Test
    void a_restart_of_an_unknown_part_names_the_parts_there_are() {
        var answer = stack.restart("cellar");

        assertThat(answer.done()).isFalse();
        assertThat(answer.words()).contains("\"cellar\"", "database, broker, service");
    }

    @Test
    void a_server_that_does_not_start_keeps_the_services_from_starting() {
        database.failing(1);

        assertThatThrownBy(stack::start)
                .isInstanceOf(ServerFailed.class)
                .hasMessage("database does not start");
        assertThat(seen).doesNotContain("service starts");
    }

    private int count(String what) {
        return Collections.frequency(seen, what);
    }
}
