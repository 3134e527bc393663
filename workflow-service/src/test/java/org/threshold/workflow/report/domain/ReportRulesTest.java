package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.circumstances.domain.Party;

/** What all reports count by: months in England, shares, limits kept. */
class ReportRulesTest {

    private static final Instant DUE = london("2026-11-24T17:00");

    @Test
    void a_month_begins_and_ends_at_midnight_in_England() {
        Month june = Month.of("2026-06").orElseThrow();

        assertThat(june.from()).isEqualTo(Instant.parse("2026-05-31T23:00:00Z"));
        assertThat(june.until()).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(Month.of(june.until()).code()).isEqualTo("2026-07");
        assertThat(Month.of(june.until().minusNanos(1))).isEqualTo(june);
        assertThat(june.words()).isEqualTo("June 2026");
    }

    @Test
    void what_is_no_month_is_none() {
        assertThat(Stream.of("", "2026", "2026-13", "June").map(Month::of))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void two_years_can_be_chosen_the_latest_first() {
        List<Month> months = Month.of("2026-11").orElseThrow().andBefore();

        assertThat(months).hasSize(24);
        assertThat(months.getFirst().code()).isEqualTo("2026-11");
        assertThat(months.getLast().code()).isEqualTo("2024-12");
    }

    @Test
    void a_hundred_percent_is_said_only_of_all() {
        assertThat(new Share(199, 200).words()).isEqualTo("99% (199 of 200)");
        assertThat(new Share(200, 200).words()).isEqualTo("100% (200 of 200)");
        assertThat(new Share(0, 0).words()).isEqualTo("none to count");
    }

    @Test
    void what_is_done_at_the_instant_of_its_limit_is_in_time() {
        assertThat(InTime.of(Optional.of(DUE), Optional.of(DUE), DUE)).isEqualTo(InTime.YES);
        assertThat(InTime.of(Optional.of(DUE.plusNanos(1)), Optional.of(DUE), DUE))
                .isEqualTo(InTime.LATE);
        assertThat(InTime.of(Optional.empty(), Optional.of(DUE), DUE)).isEqualTo(InTime.NOT_DUE);
        assertThat(InTime.of(Optional.empty(), Optional.of(DUE), DUE.plusNanos(1)))
                .isEqualTo(InTime.NOT_DONE);
        assertThat(InTime.of(Optional.empty(), Optional.empty(), DUE)).isEqualTo(InTime.NO_LIMIT);
    }

    @Test
    void what_is_not_due_counts_neither_way() {
        assertThat(Arrays.stream(InTime.values()).filter(InTime::settled))
                .containsExactly(InTime.YES, InTime.LATE, InTime.NOT_DONE);
    }

    @Test
    void half_of_the_lengths_are_within_the_middle_one() {
        assertThat(Minutes.median(List.of(90L, 5L, 600L, 20L))).isEqualTo("20 minutes");
        assertThat(Minutes.longest(List.of(90L, 5L))).isEqualTo("1 hour");
        assertThat(Minutes.median(List.of())).isEqualTo("none to count");
    }

    @Test
    void sorts_are_counted_the_most_first_and_then_by_their_words() {
        assertThat(Breakdown.of("By", Stream.of("b", "a", "c", "c")).lines())
                .extracting(Breakdown.Line::words)
                .containsExactly("c", "a", "b");
    }

    @Test
    void every_report_has_an_id_of_its_own_and_is_found_by_it() {
        assertThat(ReportKind.values())
                .allSatisfy(kind -> assertThat(ReportKind.of(kind.id())).contains(kind));
        assertThat(ReportKind.of("nonsense")).isEmpty();
    }

    /** The query of GPs who were not told knows them by these words. */
    @Test
    void every_party_of_GPs_begins_with_the_words_that_the_report_looks_for() {
        assertThat(List.of(Party.GP, Party.FAMILY_GPS, Party.SIBLING_GPS))
                .allSatisfy(party -> assertThat(party.words()).startsWith("GP of "));
        assertThat(Arrays.stream(Party.values()).filter(it -> it.words().startsWith("GP of ")))
                .hasSize(3);
    }

    @Test
    void an_agreement_is_late_by_the_earlier_of_its_review_and_its_end() {
        Instant end = DUE.plus(Duration.ofDays(1));
        var reviewed = new AgreementsPastReview.InForce("CP-1", DUE, Optional.of(DUE), end);
        var unreviewed = new AgreementsPastReview.InForce("CP-1", DUE, Optional.empty(), end);

        assertThat(reviewed.lateSince(DUE)).isEmpty();
        assertThat(reviewed.lateSince(DUE.plusSeconds(1))).contains(DUE);
        assertThat(unreviewed.lateSince(DUE.plusSeconds(1))).isEmpty();
        assertThat(unreviewed.lateSince(end.plusSeconds(1))).contains(end);
    }
}
