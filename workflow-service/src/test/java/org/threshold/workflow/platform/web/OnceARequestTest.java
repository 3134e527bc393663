package org.threshold.workflow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OnceARequestTest {

    private static final String ME = "me:";

    private final List<String> read = new ArrayList<>();
    private final OnceARequest<String, String, Integer> once =
            new OnceARequest<>((who, key) -> read(who + key));

    private int read(String key) {
        read.add(key);
        if (key.equals(ME)) {
            throw new IllegalStateException("refused");
        }
        return read.size();
    }

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void in_a_request_each_thing_is_read_once_and_in_the_next_anew() {
        request();
        assertThat(List.of(once.of(ME, "a"), once.of(ME, "b"), once.of(ME, "a")))
                .containsExactly(1, 2, 1);

        request();
        assertThat(once.of(ME, "a")).isEqualTo(3);
        assertThat(read).containsExactly("me:a", "me:b", "me:a");
    }

    @Test
    void another_person_s_answer_is_their_own() {
        request();

        assertThat(List.of(once.of(ME, "a"), once.of("them:", "a"))).containsExactly(1, 2);
    }

    @Test
    void outside_of_a_request_it_is_read_each_time() {
        assertThat(List.of(once.of(ME, "a"), once.of(ME, "a"))).containsExactly(1, 2);
    }

    @Test
    void what_was_refused_is_refused_again() {
        request();

        assertThatThrownBy(() -> once.of(ME, "")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> once.of(ME, "")).isInstanceOf(IllegalStateException.class);
        assertThat(read).hasSize(2);
    }

    private static void request() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
