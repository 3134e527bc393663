package org.threshold.workflow.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** That a parent is not told, and that the same decision is not told twice. */
class NotTellingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void why_a_parent_is_not_told_is_said_in_words_too() {
        assertThat(new NotTelling(NotTellingReason.COURT, " ").refusals())
                .extracting(Refusal::field)
                .containsExactly("why");
        assertThat(new NotTelling(NotTellingReason.COURT, "An order of May.").refusals()).isEmpty();
    }

    @Test
    @Requirement("L-3.1.17")
    void a_manager_who_agrees_says_when_it_is_looked_at_again() {
        assertThat(fields(Optional.empty(), Optional.empty())).containsExactly("agreed");
        assertThat(fields(Optional.of(true), Optional.empty())).containsExactly("reviewOn");
        assertThat(fields(Optional.of(true), Optional.of(TODAY))).containsExactly("reviewOn");
        assertThat(fields(Optional.of(true), Optional.of(TODAY.plusDays(1)))).isEmpty();
        assertThat(fields(Optional.of(true), Optional.of(TODAY.plusWeeks(13)))).isEmpty();
        assertThat(fields(Optional.of(true), Optional.of(TODAY.plusWeeks(13).plusDays(1))))
                .containsExactly("reviewOn");
    }

    @Test
    void a_manager_who_does_not_agree_need_not_say_more() {
        assertThat(fields(Optional.of(false), Optional.empty())).isEmpty();
    }

    @Test
    void every_reason_for_leaving_a_parent_out_is_one_for_not_telling() {
        assertThat(Arrays.stream(ExclusionReason.values()).map(NotTellingReason::of))
                .containsExactlyInAnyOrder(NotTellingReason.values());
    }

    @Test
    void a_later_meeting_that_decides_the_same_is_nothing_new_and_a_second_enquiry_is() {
        assertThat(
                        at(LetterKind.STRATEGY_DECISION, "section-17", 9)
                                .repeats(at(LetterKind.STRATEGY_DECISION, "section-17", 8)))
                .isTrue();
        assertThat(
                        at(LetterKind.STRATEGY_DECISION, "no-further-action", 9)
                                .repeats(at(LetterKind.STRATEGY_DECISION, "section-17", 8)))
                .isFalse();
        assertThat(
                        at(LetterKind.ENQUIRY_STARTED, "", 9)
                                .repeats(at(LetterKind.ENQUIRY_STARTED, "", 8)))
                .isFalse();
        assertThat(
                        at(LetterKind.ENQUIRY_STARTED, "", 8)
                                .repeats(at(LetterKind.ENQUIRY_STARTED, "", 8)))
                .isTrue();
    }

    private static Decision at(LetterKind kind, String code, int hour) {
        var at = Instant.parse("2026-11-24T0" + hour + ":00:00Z");
        return new Decision(kind, code, new CaseRef("CP-2041"), at);
    }

    @Test
    void why_it_is_looked_at_again_is_said() {
        assertThat(NotTellingGate.refusals(Optional.of(true), Optional.empty(), TODAY).getFirst())
                .extracting(Refusal::problem)
                .asString()
                .contains("lesson 3.1.17");
    }

    private static List<String> fields(Optional<Boolean> agreed, Optional<LocalDate> reviewOn) {
        return NotTellingGate.refusals(agreed, reviewOn, TODAY).stream()
                .map(Refusal::field)
                .toList();
    }
}
