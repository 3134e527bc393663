package org.threshold.workflow.people.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.people.domain.PartialDate;
import org.threshold.workflow.people.domain.Period;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2019-05, 2020-11-30, From May 2019 to 30 November 2020",
        "2019, 2020, From 2019 to 2020",
        "2026-03-05/2026-04-10, 2026-05, From a day between 5 March 2026 and 10 April 2026 to May 2026"
    })
    void each_end_is_said_as_precisely_as_it_is_known(String from, String to, String words) {
        assertThat(PeriodWords.of(Period.between(date(from), date(to)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2025, Since 2025", "2026-02-01, Since 1 February 2026"})
    void what_has_not_ended_has_no_end(String from, String words) {
        assertThat(PeriodWords.of(Period.since(date(from)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2025, Until 2025"})
    void what_began_nobody_knows_when_only_has_an_end(String to, String words) {
        assertThat(PeriodWords.of(Period.always().ended(date(to)))).isEqualTo(words);
        assertThat(PeriodWords.of(Period.always())).isEqualTo("Dates not recorded");
    }

    private static PartialDate date(String text) {
        return PartialDate.read(text).orElseThrow();
    }
}
