package org.threshold.workflow.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;
import org.threshold.workflow.referral.domain.OtherChildrenGate.Known;

/** L-3.1.22: what cannot be right in an answer about other children. */
class OtherChildrenGateTest {

    private static final PersonId SISTER = new PersonId(new UUID(8, 1));
    private static final Known KNOWN = new Known(Set.of(SISTER), true);
    private static final Map<PersonId, SiblingStanding> LIVES_THERE =
            Map.of(SISTER, SiblingStanding.LIVES_THERE);

    @Test
    void yes_with_or_without_a_number_and_no_are_answers() {
        assertThat(fields(said(Answer.YES, OptionalInt.of(2)), LIVES_THERE)).isEmpty();
        assertThat(fields(said(Answer.YES, OptionalInt.empty()), Map.of())).isEmpty();
        assertThat(fields(said(Answer.NO, OptionalInt.empty()), Map.of())).isEmpty();
        assertThat(
                        fields(
                                said(Answer.NO, OptionalInt.empty()),
                                Map.of(SISTER, SiblingStanding.NO_LONGER)))
                .isEmpty();
    }

    @Test
    void that_nobody_asked_is_no_answer_to_the_question() {
        assertThat(fields(said(Answer.NOT_ASKED, OptionalInt.empty()), Map.of()))
                .containsExactly("answer");
    }

    @Test
    void there_are_none_and_one_lives_there_cannot_both_be_so() {
        assertThat(fields(said(Answer.NO, OptionalInt.empty()), LIVES_THERE))
                .containsExactly("answer");
        assertThat(fields(said(Answer.NO, OptionalInt.of(2)), Map.of())).containsExactly("number");
    }

    @Test
    void only_who_is_known_is_confirmed_and_somewhere() {
        var nowhere = new Known(Set.of(), false);

        assertThat(
                        OtherChildrenGate.refusals(
                                said(Answer.YES, OptionalInt.empty()), LIVES_THERE, nowhere))
                .extracting(Refusal::field)
                .containsExactly("siblings", "home");
    }

    @Test
    void the_answer_is_said_with_names_only_where_names_may_stand() {
        var two = new OtherChildren(Answer.YES, OptionalInt.of(2), "Zora and Max");

        assertThat(two.words()).isEqualTo("Yes, 2. Zora and Max");
        assertThat(two.withoutNames()).isEqualTo("Yes, 2.");
        assertThat(two.toString()).doesNotContain("Zora");
        assertThat(said(Answer.YES, OptionalInt.empty()).words())
                .isEqualTo("Yes, it is not known how many.");
    }

    @Test
    void why_it_is_asked_is_said() {
        var none = said(Answer.NO, OptionalInt.of(2));

        assertThat(OtherChildrenGate.refusals(none, Map.of(), KNOWN).getFirst().problem())
                .contains("lesson 3.1.22");
    }

    private static OtherChildren said(Answer answer, OptionalInt number) {
        return new OtherChildren(answer, number, "");
    }

    private static List<String> fields(
            OtherChildren said, Map<PersonId, SiblingStanding> confirmed) {
        return OtherChildrenGate.refusals(said, confirmed, KNOWN).stream()
                .map(Refusal::field)
                .toList();
    }
}
