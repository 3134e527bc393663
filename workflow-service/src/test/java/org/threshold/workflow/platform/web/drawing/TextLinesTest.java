package org.threshold.workflow.platform.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {

    @Test
    void words_are_broken_between_and_a_line_is_filled_to_the_last_letter() {
        assertThat(TextLines.of("Father: not known – ask", 17))
                .containsExactly("Father: not known", "– ask");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_inside_and_nothing_is_lost() {
        assertThat(TextLines.of("Ann Featherstonehaugh-Cholmondeley", 10))
                .containsExactly("Ann", "Featherst" + "o", "nehaugh-Ch", "olmondeley");
    }

    @Test
    void no_words_are_no_line() {
        assertThat(TextLines.of("  ", 10)).isEmpty();
    }
}
