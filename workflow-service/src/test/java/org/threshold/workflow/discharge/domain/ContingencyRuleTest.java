package org.threshold.workflow.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;

/** What a contingency plan has to say, and how long it may carry (L-3.1.9). */
class ContingencyRuleTest {

    private static final Instant NOW = london("2026-11-26T14:00");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void a_complete_plan_can_be_agreed() {
        assertThat(ContingencyRule.refusals(Planned.words(NOW.plus(DAY)), NOW)).isEmpty();
    }

    @Test
    @Requirement("L-3.1.9")
    void a_ward_at_night_needs_every_word_of_it() {
        var empty =
                new PlanWords(
                        LegalBasis.SECTION_20,
                        new PlanWords.Calls(" ", ""),
                        "",
                        new PlanWords.Ward("", " "),
                        "",
                        NOW.plus(DAY));

        assertThat(ContingencyRule.refusals(empty, NOW))
                .extracting(Refusal::field)
                .containsExactly(
                        "caller",
                        "policeNumber",
                        "wardPhone",
                        "wardByDay",
                        "wardByNight",
                        "triggers");
    }

    @Test
    void words_are_no_number() {
        var words = Planned.words(NOW.plus(DAY));
        var said =
                new PlanWords(
                        words.basis(),
                        new PlanWords.Calls("The nurse in charge", "the usual one, 99"),
                        words.wardPhone(),
                        words.ward(),
                        words.triggers(),
                        words.expiresAt());

        assertThat(ContingencyRule.refusals(said, NOW))
                .extracting(Refusal::field)
                .containsExactly("policeNumber");
    }

    @Test
    void a_plan_ends_later_than_now() {
        assertThat(fields(Planned.words(NOW))).containsExactly("expiresAt");
        assertThat(fields(Planned.words(NOW.plusSeconds(1)))).isEmpty();
    }

    @Test
    @Requirement("L-3.1.9")
    void a_plan_carries_no_longer_than_what_it_rests_on() {
        longest(LegalBasis.POLICE_PROTECTION, Duration.ofDays(3));
        longest(LegalBasis.EMERGENCY_PROTECTION_ORDER, Duration.ofDays(8));
        longest(LegalBasis.PARENTAL_AGREEMENT, Duration.ofDays(7));
        longest(LegalBasis.SECTION_20, Duration.ofDays(7));
    }

    private static void longest(LegalBasis basis, Duration longest) {
        Instant last = NOW.plus(longest);
        assertThat(fields(Planned.words(basis, last))).isEmpty();
        assertThat(fields(Planned.words(basis, last.plusSeconds(1)))).containsExactly("expiresAt");
    }

    @Test
    void a_review_does_not_lengthen_police_protection() {
        var plan = plan(LegalBasis.POLICE_PROTECTION);
        Instant later = NOW.plus(DAY);

        assertThat(review(NOW.plus(Duration.ofDays(3))).refusals(plan, later)).isEmpty();
        assertThat(review(NOW.plus(Duration.ofHours(73))).refusals(plan, later))
                .extracting(Refusal::field)
                .containsExactly("expiresAt");
    }

    @Test
    void what_parents_agree_to_is_agreed_anew_with_each_review() {
        var plan = plan(LegalBasis.PARENTAL_AGREEMENT);

        assertThat(review(NOW.plus(Duration.ofDays(8))).refusals(plan, NOW.plus(DAY))).isEmpty();
    }

    @Test
    void a_review_says_who_was_asked_and_what_they_say() {
        var nothing = new ContingencyReview("", " ", NOW.plus(DAY));

        assertThat(nothing.refusals(plan(LegalBasis.SECTION_20), NOW))
                .extracting(Refusal::field)
                .containsExactly("asked", "found");
    }

    private static ContingencyReview review(Instant until) {
        return new ContingencyReview("The nurse in charge", "All know it.", until);
    }

    private static ContingencyPlan plan(LegalBasis basis) {
        return new ContingencyPlan(
                new ExpectedStayId(new UUID(0, 1)), Planned.words(basis, NOW.plus(DAY)), NOW);
    }

    private static List<String> fields(PlanWords words) {
        return ContingencyRule.refusals(words, NOW).stream().map(Refusal::field).toList();
    }
}
