package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.threshold.local.api.Answer;
import tools.jackson.databind.json.JsonMapper;

class ObservationTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TWO_TASKS =
            """
            {"tasks": [{"step": "decide", "case": "CP-1"}, {"step": "invite", "case": "CP-2"}]}""";

    private final Kept kept = new Kept();
    private final Observation observation = new Observation(kept, Duration.ZERO);

    @Test
    void an_element_of_a_list_inside_the_answer_is_found_and_looked_at() {
        kept.keep("case", "CP-2");

        var seen =
                look(
                        """
                        {"in": "/tasks", "find": {"/case": "${case}"}, "is": {"/step": "invite"}}""",
                        TWO_TASKS);

        assertThat(seen.difference()).isEmpty();
        assertThat(seen.answer().at("/step")).isEqualTo("invite");
    }

    @Test
    void what_was_looked_for_and_is_not_there_is_a_difference() {
        var seen =
                look(
                        """
                        {"in": "/tasks", "find": {"/case": "CP-3"}}""",
                        TWO_TASKS);

        assertThat(seen.difference()).contains("nothing like {/case=CP-3} is there");
    }

    @Test
    void what_may_not_be_there_and_is_there_is_a_difference() {
        String noInvitation =
                """
                {"in": "/tasks", "none": {"/step": "invite"}}""";

        assertThat(look(noInvitation, TWO_TASKS).difference())
                .contains("something like {/step=invite} is there");
        assertThat(look(noInvitation, "{\"tasks\": []}").difference()).isEmpty();
    }

    @Test
    void elements_are_counted_those_that_fit_or_all() {
        assertThat(look("{\"in\": \"/tasks\", \"count\": 2}", TWO_TASKS).difference()).isEmpty();
        assertThat(look("{\"count\": 0}", "[]").difference()).isEmpty();
        assertThat(
                        look(
                                        """
                                        {"in": "/tasks", "find": {"/case": "CP-1"}, "count": 2}""",
                                        TWO_TASKS)
                                .difference())
                .contains("1 are there, not 2");
    }

    @Test
    void it_looks_again_until_it_is_there() {
        var looks = new AtomicInteger();

        var seen =
                observation.of(
                        move("{\"count\": 1, \"within\": 5}"),
                        () -> answer(looks.incrementAndGet() < 3 ? "[]" : "[{}]"));

        assertThat(seen.difference()).isEmpty();
        assertThat(looks).hasValue(3);
    }

    private Observation.Seen look(String expect, String answer) {
        return observation.of(move(expect), () -> answer(answer));
    }

    private static Answer answer(String body) {
        return new Answer(200, JSON.readTree(body));
    }

    private static Story.Move move(String expect) {
        String step =
                """
                {"step": "1", "input": "", "mustHappen": "",
                 "moves": [{"says": "look", "get": "/", "expect": %s}]}"""
                        .formatted(expect);
        return JSON.readValue(step, Story.Step.class).moves().getFirst();
    }
}
