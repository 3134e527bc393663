package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-03", "2026-03-05", "2026-03-05/2026-04-10"})
    void a_date_is_read_and_written_as_precisely_as_it_was_said(String text) {
        assertThat(PartialDate.read(text)).map(PartialDate::text).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-13", "2026-02-30", "2026-04-10/2026-03-05", "last spring"})
    void anything_else_is_no_date(String text) {
        assertThat(PartialDate.read(text)).isEmpty();
    }

    @Test
    void a_month_has_all_its_days() {
        assertThat(date("2024-02"))
                .isEqualTo(new PartialDate(day("2024-02-01"), day("2024-02-29")));
    }

    @Test
    void both_ends_belong_to_a_period() {
        var period = Period.between(date("2026-03-05"), date("2026-04-10"));

        assertThat(period.covers(day("2026-03-04"))).isFalse();
        assertThat(period.covers(day("2026-03-05"))).isTrue();
        assertThat(period.covers(day("2026-04-10"))).isTrue();
        assertThat(period.covers(day("2026-04-11"))).isFalse();
    }

    @Test
    void a_rough_date_counts_at_its_longest() {
        var period = Period.between(date("2026-03"), date("2026-05"));

        assertThat(period.covers(day("2026-03-01"))).isTrue();
        assertThat(period.covers(day("2026-05-31"))).isTrue();
        assertThat(period.covers(day("2026-06-01"))).isFalse();
    }

    @Test
    void without_known_dates_it_covers_every_day() {
        assertThat(Period.always().covers(day("1990-01-01"))).isTrue();
        assertThat(Period.always().covers(day("2090-01-01"))).isTrue();
        assertThat(Period.always().open()).isTrue();
    }

    @Test
    void periods_overlap_when_they_may_share_a_day() {
        var spring = Period.between(date("2026-03"), date("2026-05"));

        assertThat(spring.overlaps(Period.since(date("2026-05-31")))).isTrue();
        assertThat(spring.overlaps(Period.since(date("2026-06-01")))).isFalse();
        assertThat(spring.overlaps(Period.always())).isTrue();
        assertThat(Period.since(date("2026-06")).overlaps(spring)).isFalse();
    }

    @Test
    void a_period_cannot_end_before_it_may_have_begun() {
        var since = Period.since(date("2026-03"));

        assertThat(since.mayEnd(date("2026-03-01"))).isTrue();
        assertThat(since.mayEnd(date("2026-02"))).isFalse();
        assertThatThrownBy(() -> since.ended(date("2026-02")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PartialDate date(String text) {
        return PartialDate.read(text).orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
