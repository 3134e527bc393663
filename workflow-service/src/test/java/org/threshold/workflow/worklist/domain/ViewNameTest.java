package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;

class ViewNameTest {

    @Test
    void a_name_is_a_line_of_sixty_characters_at_most() {
        assertThat(ViewName.wrong("x".repeat(60))).isEmpty();
        assertThat(ViewName.wrong("\uD83D\uDE00".repeat(60))).isEmpty();
        assertThat(ViewName.wrong("x".repeat(61)))
                .map(Refusal::problem)
                .contains("The name is too long.");
        assertThat(ViewName.wrong(" \t ")).map(Refusal::problem).contains("The name is missing.");
    }

    @Test
    void blanks_around_it_and_more_than_one_between_words_do_not_count() {
        assertThat(ViewName.tidy("  All \t that\n is late ")).isEqualTo("All that is late");
        assertThat(ViewName.wrong(" " + "x".repeat(60) + " ")).isEmpty();
    }

    @Test
    void what_cannot_be_shown_is_no_part_of_a_name() {
        assertThat(ViewName.wrong("a\u0000b")).map(Refusal::field).contains(ViewName.FIELD);
        assertThatThrownBy(() -> new ViewName("a\u0000b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ViewName(" a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_that_differ_in_capitals_are_the_same_in_a_list() {
        assertThat(new ViewName("Late").sameAs(new ViewName("LATE"))).isTrue();
        assertThat(new ViewName("Late").sameAs(new ViewName("Later"))).isFalse();
    }
}
