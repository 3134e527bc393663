package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologyKind;

class ChronologyChoiceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final ChronologyEntry ENTRY = new ChronologyEntry(NOW, "It happened", "", "");

    @ParameterizedTest
    @Requirement("R-4.2-7c")
    @CsvSource({
        "WEEK, 2026-11-17T00:00:00Z, true",
        "WEEK, 2026-11-16T23:59:59Z, false",
        "QUARTER, 2026-08-23T23:00:00Z, true",
        "QUARTER, 2026-08-23T22:59:59Z, false",
        "YEAR, 2025-11-24T00:00:00Z, true",
        "YEAR, 2025-11-23T23:59:59Z, false",
        "EVER, 1990-01-01T00:00:00Z, true"
    })
    void what_happened_on_the_first_day_in_england_or_later_is_in(
            Since since, Instant at, boolean in) {
        var choice = new ChronologyChoice(false, Optional.empty(), since);
        var event = event(new ChronologyEntry(at, "It happened", "", ""));

        assertThat(choice.of(List.of(event), NOW)).hasSize(in ? 1 : 0);
    }

    @Test
    @Requirement("R-4.2-7c")
    void what_is_routine_is_shown_only_when_all_is_asked_for() {
        var routine = event(ENTRY.routine());
        var significant = event(ENTRY);
        var events = List.of(routine, significant);
        var usual = new ChronologyChoice(false, Optional.empty(), Since.EVER);

        assertThat(usual.of(events, NOW)).containsExactly(significant);
        assertThat(usual.withRoutine().of(events, NOW)).containsExactly(routine, significant);
    }

    @Test
    @Requirement("R-4.2-7c")
    void a_kind_leaves_out_every_other() {
        var choice = new ChronologyChoice(false, Optional.of(ChronologyKind.REFERRAL), Since.EVER);
        var referral = new CaseEvent("CP-1", ChronologyKind.REFERRAL, ENTRY);

        assertThat(choice.of(List.of(event(ENTRY), referral), NOW)).containsExactly(referral);
    }

    private static CaseEvent event(ChronologyEntry entry) {
        return new CaseEvent("CP-1", ChronologyKind.CHANGE, entry);
    }
}
