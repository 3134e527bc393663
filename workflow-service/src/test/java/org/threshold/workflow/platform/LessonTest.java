package org.threshold.workflow.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LessonTest {

    private static final Lesson LESSON =
            new Lesson("Being in hospital holds nobody (lesson 3.1.9).");

    @Test
    void it_is_told_once_with_the_first_thing_that_is_refused() {
        var one = new Refusal("plan", "There is no plan.", "Agree one.");
        var other = new Refusal("reason", "The reason is missing.", "Say why.");

        assertThat(LESSON.toldWith(List.of(one, other)))
                .containsExactly(
                        new Refusal(
                                "plan",
                                "There is no plan. Being in hospital holds nobody (lesson 3.1.9).",
                                "Agree one."),
                        other);
    }

    @Test
    void where_nothing_is_refused_nothing_is_told() {
        assertThat(LESSON.toldWith(List.of())).isEmpty();
    }
}
