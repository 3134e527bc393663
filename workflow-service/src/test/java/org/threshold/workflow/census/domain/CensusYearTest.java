package org.threshold.workflow.census.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.domain.Times;

/** The year of the census is counted in days of London. */
class CensusYearTest {

    @Test
    void a_year_begins_with_the_first_of_April_in_London() {
        assertThat(CensusYear.of(london("2026-03-31T23:59")).ends()).isEqualTo(2026);
        assertThat(CensusYear.of(london("2026-04-01T00:00")).ends()).isEqualTo(2027);
        assertThat(new CensusYear(2026).until()).isEqualTo(london("2026-04-01T00:00"));
    }

    @Test
    void its_first_and_its_last_day_are_in_it() {
        var year = new CensusYear(2026);

        assertThat(year.holds(LocalDate.parse("2025-03-31"))).isFalse();
        assertThat(year.holds(LocalDate.parse("2025-04-01"))).isTrue();
        assertThat(year.holds(LocalDate.parse("2026-03-31"))).isTrue();
        assertThat(year.holds(LocalDate.parse("2026-04-01"))).isFalse();
        assertThat(year.words()).isEqualTo("1 April 2025 to 31 March 2026");
    }

    @Test
    void what_is_no_year_is_none() {
        assertThat(CensusYear.read("2026")).contains(new CensusYear(2026));
        assertThat(CensusYear.read("1999")).isEmpty();
        assertThat(CensusYear.read("26")).isEmpty();
        assertThat(CensusYear.read("soon")).isEmpty();
    }

    @Test
    void working_days_are_counted_without_weekends_and_bank_holidays() {
        var period = new CensusPeriod(new CensusYear(2024), Times.CALENDAR);

        // Good Friday was 29 March 2024 and 31 March a Sunday.
        assertThat(period.workingDaysLeftAfter(LocalDate.parse("2024-03-27"))).isEqualTo(1);
        assertThat(period.workingDaysLeftAfter(LocalDate.parse("2024-03-28"))).isZero();
        assertThat(period.workingDaysLeftAfter(LocalDate.parse("2024-04-28"))).isZero();
        // 31 March and 30 March 2024 were a weekend, and Good Friday before them.
        assertThat(new CensusPeriod(new CensusYear(2025), Times.CALENDAR).lastWorkingDayBefore())
                .isEqualTo(LocalDate.parse("2024-03-28"));
    }
}
