package org.threshold.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OverdueBoardTest {

    private static final Map<String, String> BOTH = Map.of("1", "See the child");

    @Test
    void a_board_that_shows_what_has_lapsed_is_as_it_must_be() {
        var answer = OverdueBoard.compared(new TreeMap<>(BOTH), new TreeMap<>(BOTH));

        assertThat(answer.at("/overdue")).isEqualTo("1");
        assertThat(answer.at("/boardOnly")).isEqualTo("[]");
        assertThat(answer.at("/deadlinesOnly")).isEqualTo("[]");
    }

    @Test
    void what_only_one_of_them_shows_is_named() {
        var more = new TreeMap<>(BOTH);
        more.put("2", "Inform the parent");

        var boardLacksIt = OverdueBoard.compared(new TreeMap<>(BOTH), more);
        var boardInvents = OverdueBoard.compared(more, new TreeMap<>(BOTH));

        assertThat(boardLacksIt.at("/deadlinesOnly")).contains("Inform the parent");
        assertThat(boardLacksIt.at("/boardOnly")).isEqualTo("[]");
        assertThat(boardInvents.at("/boardOnly")).contains("Inform the parent");
    }
}
