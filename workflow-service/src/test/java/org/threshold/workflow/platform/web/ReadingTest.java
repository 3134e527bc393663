package org.threshold.workflow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ReadingTest {

    private enum Colour {
        RED("red"),
        BLUE("dark-blue");

        private final String code;

        Colour(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private final Reading reading = new Reading();

    @Test
    void text_loses_the_space_around_it_and_nothing_at_all_is_no_text() {
        assertThat(Reading.text("  seen at home \n")).isEqualTo("seen at home");
        assertThat(Reading.text(null)).isEmpty();
    }

    @Test
    void a_list_that_is_left_out_is_empty_and_an_entry_that_says_nothing_is_passed_over() {
        assertThat(Reading.list(null)).isEmpty();
        List<String> sent =
                JsonMapper.shared().readValue("[\"a\",null,\"b\"]", new TypeReference<>() {});
        assertThat(Reading.list(sent)).containsExactly("a", "b");
    }

    @Test
    void a_constant_is_known_by_its_code_whatever_space_is_around_it() {
        assertThat(one(" dark-blue ")).isEqualTo(Colour.BLUE);

        assertThat(reading.clean()).isTrue();
    }

    @Test
    void what_is_no_code_is_refused_with_the_codes_there_are() {
        one("green");

        assertThat(reading.refusals())
                .containsExactly(
                        new Refusal(
                                "colour",
                                "This is not one of the values that it may have.",
                                "Give one of: red, dark-blue."));
    }

    @Test
    void a_code_that_is_left_out_or_only_space_is_called_missing() {
        one(null);
        one("  ");

        assertThat(reading.refusals())
                .extracting(Refusal::problem)
                .containsExactly("This is missing.", "This is missing.");
    }

    @Test
    void a_code_that_may_be_left_out_stands_for_nothing_said_and_is_refused_when_it_is_no_code() {
        assertThat(reading.oneOr("colour", " ", Colour.RED, Colour::code)).isEqualTo(Colour.RED);
        assertThat(reading.oneOr("colour", "dark-blue", Colour.RED, Colour::code))
                .isEqualTo(Colour.BLUE);
        assertThat(reading.clean()).isTrue();

        reading.oneOr("colour", "green", Colour.RED, Colour::code);

        assertThat(reading.refusals()).extracting(Refusal::field).containsExactly("colour");
    }

    @Test
    void a_time_a_day_and_a_yes_or_no_have_to_be_there() {
        reading.instant("at", null);
        reading.day("on", null);
        reading.yesNo("done", null, "It is not said whether it was done.");

        assertThat(reading.refusals())
                .extracting(Refusal::field)
                .containsExactly("at", "on", "done");
    }

    @Test
    void what_is_there_is_taken_as_it_is() {
        assertThat(reading.instant("at", Instant.parse("2026-11-24T17:00:00Z")))
                .isEqualTo("2026-11-24T17:00:00Z");
        assertThat(reading.day("on", LocalDate.parse("2026-11-24"))).isEqualTo("2026-11-24");
        assertThat(reading.yesNo("done", false, "")).isFalse();

        assertThat(reading.clean()).isTrue();
    }

    @Test
    void nothing_is_done_with_a_form_that_could_not_be_read_and_all_of_it_is_said() {
        reading.refuse("what", "This is missing.", "Say what.");
        reading.instant("at", null);

        String became = reading.then(() -> "done", ReadingTest::fields);

        assertThat(became).isEqualTo("what at");
    }

    @Test
    void a_form_that_could_be_read_is_done_with() {
        assertThat(reading.<String>then(() -> "done", ReadingTest::fields)).isEqualTo("done");
    }

    private Colour one(@Nullable String given) {
        return reading.one("colour", given, Colour.values(), Colour::code);
    }

    private static String fields(List<? extends Refusal> refusals) {
        return String.join(" ", refusals.stream().map(Refusal::field).toList());
    }
}
