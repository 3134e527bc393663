package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {

    @Test
    void a_story_alone_is_played_to_its_end() {
        var wishes = Wishes.of(List.of("baby-e"));

        assertThat(wishes.abandonAfter()).isEmpty();
        assertThat(wishes.kill()).isEmpty();
    }

    @Test
    void without_a_human_it_begins_with_the_referral_and_nobody_acts_after_it() {
        var wishes = Wishes.of(List.of("baby-e", "--no-human"));

        assertThat(wishes.abandonAfter()).contains("5");
        assertThat(wishes.story().steps().getFirst().step()).isEqualTo("5");
        assertThat(wishes.story().steps().getFirst().moves())
                .extracting(Story.Move::complete)
                .containsOnlyNulls();
    }

    @Test
    void a_story_that_does_not_say_where_begins_with_its_first_step_without_a_human() {
        assertThat(Wishes.of(List.of("agency-silent", "--no-human")).story().steps())
                .hasSameSizeAs(Wishes.of(List.of("agency-silent")).story().steps());
    }

    @Test
    void a_step_and_a_part_are_named() {
        var wishes = Wishes.of(List.of("baby-e", "--kill", "kafka", "--abandon-after", "5"));

        assertThat(wishes.abandonAfter()).contains("5");
        assertThat(wishes.kill()).contains("kafka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baby-e --kill",
                "baby-e --abandon-after",
                "baby-e --faster",
                "two-households --no-human --abandon-after 1",
                ""
            })
    void what_cannot_be_understood_is_answered_with_how_it_is_said(String typed) {
        var words = typed.isEmpty() ? List.<String>of() : List.of(typed.split(" "));

        assertThatThrownBy(() -> Wishes.of(words))
                .isInstanceOf(StoryBroken.class)
                .hasMessageContaining("deploy/demo STORY [--abandon-after STEP")
                .hasMessageContaining("[baby-e, two-households, agency-silent]");
    }

    @Test
    void a_step_that_there_is_not_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> Wishes.of(List.of("baby-e", "--abandon-after", "99")))
                .hasMessageContaining("There is no step \"99\". The steps are [1, 2, 3, 4, 5");
    }
}
