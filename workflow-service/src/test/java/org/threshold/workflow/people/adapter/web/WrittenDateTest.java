package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.people.domain.PartialDate;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "24/11/2026, 2026-11-24",
        "3/5/2024, 2024-05-03",
        "11/2026, 2026-11",
        "3/2020, 2020-03",
        "2020, 2020",
        "2020-03, 2020-03",
        "2026-11-24, 2026-11-24",
        "2026-03-05/2026-04-10, 2026-03-05/2026-04-10"
    })
    void a_day_a_month_or_a_year_is_read_as_people_write_it(String written, String meant) {
        assertThat(WrittenDate.read(" " + written + " ").map(PartialDate::text)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31/2/2026", "13/2026", "1/2/3/4", "24/11", "/", ""})
    void anything_else_is_no_date(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }
}
