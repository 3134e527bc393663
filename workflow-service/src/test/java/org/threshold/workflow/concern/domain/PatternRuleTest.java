package org.threshold.workflow.concern.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Three minor concerns within the days of the profile are looked at together (R-Hosp-3b). */
class PatternRuleTest {

    private static final Instant FIRST = Instant.parse("2026-11-01T10:00:00Z");
    private static final Duration DAYS = Duration.ofDays(14);

    @Test
    @Requirement("R-Hosp-3b")
    void three_within_the_days_are_a_pattern_and_two_are_none() {
        var two = List.of(note(ConcernKind.VISITING, 0), note(ConcernKind.VISITING, 1));
        var three =
                List.of(
                        note(ConcernKind.VISITING, 0),
                        note(ConcernKind.VISITING, 1),
                        note(ConcernKind.VISITING, 14));

        assertThat(pattern(two)).isEmpty();
        assertThat(pattern(three)).isEqualTo(three);
        assertThat(pattern(List.of())).isEmpty();
    }

    @Test
    @Requirement("R-Hosp-3b")
    void one_that_is_a_second_older_counts_no_more() {
        var old = note(ConcernKind.VISITING, 0);
        var later = at(FIRST.plus(DAYS).plusSeconds(1));

        assertThat(pattern(List.of(old, note(ConcernKind.FEEDING, 1), later))).isEmpty();
        assertThat(
                        pattern(
                                List.of(
                                        old,
                                        note(ConcernKind.FEEDING, 1),
                                        note(ConcernKind.FEEDING, 2),
                                        later)))
                .hasSize(3)
                .doesNotContain(old);
    }

    @Test
    void what_they_are_about_is_said_in_one_code() {
        var visiting = note(ConcernKind.VISITING, 0);

        assertThat(PatternRule.about(List.of(visiting, visiting))).isEqualTo("visiting");
        assertThat(PatternRule.about(List.of(visiting, note(ConcernKind.FEEDING, 1))))
                .isEqualTo("more-than-one");
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_record_more_than_four_hours_later_is_late() {
        var given = new ConcernGiven(ConcernKind.OTHER, "A.", FIRST, "");

        assertThat(recorded(given, FIRST.plus(Duration.ofHours(4))).late()).isFalse();
        assertThat(recorded(given, FIRST.plus(Duration.ofHours(4)).plusSeconds(1)).late()).isTrue();
    }

    @Test
    void a_note_says_something_that_has_happened() {
        var nothing = new ConcernGiven(ConcernKind.OTHER, " ", FIRST, "");
        var later = new ConcernGiven(ConcernKind.OTHER, "A.", FIRST.plusSeconds(1), "");

        assertThat(nothing.refusals(FIRST)).extracting(Refusal::field).containsExactly("words");
        assertThat(later.refusals(FIRST)).extracting(Refusal::field).containsExactly("occurredAt");
    }

    private static List<MinorConcern> pattern(List<MinorConcern> notes) {
        return PatternRule.pattern(notes, at -> at.plus(DAYS));
    }

    private static MinorConcern note(ConcernKind kind, int days) {
        Instant at = FIRST.plus(Duration.ofDays(days));
        return recorded(new ConcernGiven(kind, "A.", at, ""), at);
    }

    private static MinorConcern at(Instant at) {
        return recorded(new ConcernGiven(ConcernKind.FEEDING, "A.", at, ""), at);
    }

    private static MinorConcern recorded(ConcernGiven given, Instant at) {
        return new MinorConcern(
                new NoteId(UUID.randomUUID()), new CaseRef("CP-2041"), given, Agency.HOSPITAL, at);
    }
}
