package org.threshold.workflow.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.entry.Addendum.Correction;
import org.threshold.workflow.referral.CaseRef;

/** What is said of an entry wherever it is shown (R-Hosp-3a). */
class EntryTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant THEN = Instant.parse("2026-11-26T10:00:00Z");
    private static final EntryKey KEY = new EntryKey(EntryKind.ENQUIRY_VISIT, new UUID(0, 1), 2);

    @Test
    @Requirement("R-Hosp-3a")
    void what_was_recorded_more_than_four_hours_later_says_when_and_why() {
        assertThat(recorded(THEN.plusSeconds(14_400), "Ill.").lines()).isEmpty();
        assertThat(recorded(THEN.plusSeconds(14_401), "The line was down.").lines())
                .containsExactly(
                        "Recorded late, on Thursday 26 November 2026 at 14:00: The line was down.");
        assertThat(recorded(THEN.plusSeconds(14_401), "").lines().getFirst())
                .endsWith(": no reason was given");
    }

    @Test
    void what_was_recorded_when_nobody_kept_the_time_is_not_called_late() {
        var entry = new Entry(new UUID(0, 2), said(KEY, ""), Optional.empty(), List.of());

        assertThat(entry.late()).isFalse();
        assertThat(entry.lines()).isEmpty();
    }

    @Test
    @Requirement("R-Hosp-3a")
    void an_addendum_says_by_whom_when_what_and_why() {
        var with = new Correction("It was the left arm.", "The photograph shows it.");
        var without = new Correction("It was on Tuesday.", "");
        var entry =
                new Entry(
                        new UUID(0, 2),
                        said(KEY, ""),
                        Optional.of(THEN),
                        List.of(added(with), added(without)));

        assertThat(entry.lines())
                .containsExactly(
                        "Addendum by Hospital, Thursday 26 November 2026 at 10:00: It was the left arm."
                                + " (why: The photograph shows it.)",
                        "Addendum by Hospital, Thursday 26 November 2026 at 10:00: It was on Tuesday."
                                + " (why: no reason was given)");
    }

    @Test
    void a_chronology_says_it_after_the_entry_and_nothing_of_another() {
        var entries = new CaseEntries(List.of(recorded(THEN.plusSeconds(14_401), "Ill.")));
        String flag = "Recorded late, on Thursday 26 November 2026 at 14:00: Ill.";

        assertThat(entries.with("He was seen.", KEY)).isEqualTo("He was seen. " + flag);
        assertThat(entries.with("", KEY)).isEqualTo(flag);
        var other = new EntryKey(EntryKind.ENQUIRY_VISIT, KEY.of(), 1);
        assertThat(entries.with("He was seen.", other)).isEqualTo("He was seen.");
        assertThat(ShownEntry.of(entries, other)).isNull();
    }

    @Test
    @Requirement("R-Hosp-3a")
    void of_what_is_known_by_its_day_the_hours_count_from_the_end_of_that_day() {
        LocalDate day = LocalDate.parse("2026-11-26");
        Instant thatEvening = Instant.parse("2026-11-26T18:00:00Z");

        assertThat(NewEntry.within(day, thatEvening)).isEqualTo(thatEvening);
        assertThat(NewEntry.within(day, Instant.parse("2026-11-28T09:00:00Z")))
                .isEqualTo("2026-11-26T23:59:59Z");
        assertThat(NewEntry.within(LocalDate.parse("2026-07-01"), thatEvening))
                .isEqualTo("2026-07-01T22:59:59Z");
        var meeting =
                new NewEntry(
                        new EntryKey(EntryKind.PLAN_MEETING, new UUID(0, 3)),
                        CASE,
                        NewEntry.within(day, thatEvening.plusSeconds(99_999)),
                        "");
        var entry = new Entry(new UUID(0, 2), meeting, Optional.of(thatEvening), List.of());
        assertThat(entry.when()).isEqualTo("Thursday 26 November 2026");
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_found_by_its_code(EntryKind kind) {
        assertThat(EntryKind.of(kind.code())).contains(kind);
        assertThat(EntryKind.of("nothing")).isEmpty();
    }

    @Test
    void what_people_typed_is_not_printed() {
        var entry =
                new Entry(
                        new UUID(0, 2),
                        said(KEY, "Fred was ill."),
                        Optional.of(THEN),
                        List.of(added(new Correction("Fred fell.", "Fred says so."))));

        assertThat(entry.toString() + ShownEntry.of(entry) + new CaseEntries(List.of(entry)))
                .doesNotContain("Fred");
    }

    private static Addendum added(Correction said) {
        return new Addendum(new UUID(0, 9), said, Agency.HOSPITAL, THEN);
    }

    private static Entry recorded(Instant at, String whyLate) {
        return new Entry(new UUID(0, 2), said(KEY, whyLate), Optional.of(at), List.of());
    }

    private static NewEntry said(EntryKey key, String whyLate) {
        return new NewEntry(key, CASE, THEN, whyLate);
    }
}
