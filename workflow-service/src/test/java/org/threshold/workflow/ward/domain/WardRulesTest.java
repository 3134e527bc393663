package org.threshold.workflow.ward.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** What a review on the ward and a change of consultant have to say (L-3.1.16, R-Hosp-7). */
class WardRulesTest {

    private static final Instant ADMITTED = Instant.parse("2026-11-26T14:00:00Z");
    private static final Instant NOW = ADMITTED.plusSeconds(3600);
    private static final ConsultantNote NOTE =
            new ConsultantNote("A bruise.", "A scan.", "The scan.", "Ring the police.");

    @Test
    @Requirement("L-3.1.16")
    void a_review_says_who_saw_the_child_what_was_found_and_what_comes_next() {
        assertThat(review("Pia", ADMITTED, "No change.", "A scan.").refusals(stay(""), NOW))
                .isEmpty();
        assertThat(review("", NOW, "", " ").refusals(stay(""), NOW))
                .extracting(Refusal::field)
                .containsExactly("consultant", "found", "plan");
    }

    @Test
    void the_child_was_seen_between_the_admission_and_now() {
        assertThat(review("Pia", ADMITTED.minusSeconds(1), "A.", "B.").refusals(stay(""), NOW))
                .extracting(Refusal::field)
                .containsExactly("seenAt");
        assertThat(review("Pia", NOW.plusSeconds(1), "A.", "B.").refusals(stay(""), NOW))
                .extracting(Refusal::field)
                .containsExactly("seenAt");
        assertThat(review("Pia", NOW, "A.", "B.").refusals(stay(""), NOW)).isEmpty();
    }

    @Test
    void the_first_name_needs_no_note() {
        var first = new ConsultantGiven("Pia", ConsultantNote.nothing(), false);

        assertThat(first.refusals(stay(""))).isEmpty();
        assertThat(first.noteIsDue(stay(""))).isFalse();
        assertThat(new ConsultantGiven(" ", NOTE, true).refusals(stay("")))
                .extracting(Refusal::field)
                .containsExactly("name");
    }

    @Test
    @Requirement("R-Hosp-7")
    void a_change_of_name_needs_the_note_in_all_its_parts() {
        var without = new ConsultantGiven("Paul", ConsultantNote.nothing(), false);

        assertThat(without.refusals(stay("Pia")))
                .extracting(Refusal::field)
                .containsExactly("concern", "plan", "outstanding", "contingency");
        assertThat(new ConsultantGiven("Paul", NOTE, false).refusals(stay("Pia"))).isEmpty();
        assertThat(new ConsultantGiven("Paul", NOTE, false).noteIsDue(stay("Pia"))).isFalse();
        assertThat(
                        new ConsultantGiven("Pia", ConsultantNote.nothing(), false)
                                .refusals(stay("Pia")))
                .isEmpty();
    }

    @Test
    void a_change_that_cannot_wait_is_made_and_the_note_is_due() {
        var urgent = new ConsultantGiven("Paul", ConsultantNote.nothing(), true);

        assertThat(urgent.refusals(stay("Pia"))).isEmpty();
        assertThat(urgent.noteIsDue(stay("Pia"))).isTrue();
    }

    private static WardReview review(String who, Instant seenAt, String found, String plan) {
        return new WardReview(who, seenAt, found, plan);
    }

    private static Stay stay(String consultant) {
        return new Stay(
                new StayId(UUID.randomUUID()), new CaseRef("CP-1"), ADMITTED, consultant, true);
    }
}
