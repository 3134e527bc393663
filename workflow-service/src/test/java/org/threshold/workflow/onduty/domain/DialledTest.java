package org.threshold.workflow.onduty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialledTest {

    @ParameterizedTest
    @CsvSource({
        "01632 960 101, 01632960101",
        "(01632) 960-101, 01632960101",
        "(01632)-960101, 01632960101",
        "+44 1632 960101, +441632960101",
        "101, 101"
    })
    void one_number_is_dialled_without_what_parts_it(String typed, String dialled) {
        assertThat(Dialled.of(typed)).isEqualTo(dialled);
    }

    @ParameterizedTest
    @CsvSource({
        "+44 (0)1632 960 101, +441632960101",
        "+44(0) 1632 960 101, +441632960101",
        "0044 (0)1632 960101, 00441632960101"
    })
    void the_zero_that_is_for_home_only_is_not_dialled_from_abroad(String typed, String dialled) {
        assertThat(Dialled.of(typed)).isEqualTo(dialled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632 960101 - 960102",
                "01632 960101 -960102",
                "01632 960101 / 960102",
                "01632 960101/2",
                "01632 960101 960102",
                "960101 960102",
                "999 - 101",
                "999--101"
            })
    void of_two_numbers_none_is_dialled(String typed) {
        assertThat(Dialled.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+44 (01632) 960101",
                "bleep 4711",
                "01632 960101 ext. 12",
                "12",
                "+-()",
                ""
            })
    void what_would_lead_astray_or_is_no_number_is_not_dialled(String typed) {
        assertThat(Dialled.of(typed)).isEmpty();
    }
}
