package org.threshold.workflow.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.agreement.domain.Agreed.FRIDAY;
import static org.threshold.workflow.agreement.domain.Agreed.MORNING;
import static org.threshold.workflow.agreement.domain.Agreed.NO_CONTACT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a written agreement is, and what becomes of it. */
class WrittenAgreementTest {

    @Test
    void it_is_in_force_from_its_activation_to_its_end_and_overruns_when_nobody_ends_it() {
        var draft = Agreed.whole();
        var active = draft.activated(MORNING, List.of());

        assertThat(draft.active()).isFalse();
        assertThat(draft.overrun(FRIDAY)).isFalse();
        assertThat(active.active()).isTrue();
        assertThat(active.overrun(FRIDAY.minusSeconds(1))).isFalse();
        assertThat(active.overrun(FRIDAY)).isTrue();
        assertThat(active.ended(AgreementState.KEPT, FRIDAY).active()).isFalse();
    }

    @Test
    void lasting_longer_moves_its_end() {
        var later = FRIDAY.plusSeconds(60);

        assertThat(Agreed.whole().activated(MORNING, List.of()).lasting(later).words().end())
                .isEqualTo(new AgreementEnd.At(later));
    }

    @Test
    void a_term_that_is_broken_calls_for_its_own_contingency() {
        var drink =
                new Term(
                        TermKind.ALCOHOL_OR_DRUGS,
                        "She does not drink.",
                        new Contingency("Ring the team.", Within.SAME_DAY, "The grandmother"));
        var words = Agreed.words();
        var agreement =
                Agreed.saying(
                        new AgreementWords(
                                words.purpose(),
                                words.adults(),
                                List.of(NO_CONTACT, drink),
                                words.end(),
                                words.copies(),
                                words.ifBrokenTonight()));

        assertThat(agreement.contingencies(Optional.of(TermKind.ALCOHOL_OR_DRUGS)))
                .containsExactly(drink.contingency());
        assertThat(agreement.contingencies(Optional.of(TermKind.APPOINTMENTS)))
                .containsExactly(NO_CONTACT.contingency(), drink.contingency());
        assertThat(agreement.contingencies(Optional.empty())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_and_what_is_in_force_have_not_ended(AgreementState state) {
        assertThat(state.ended())
                .isEqualTo(state != AgreementState.DRAFTED && state != AgreementState.ACTIVE);
    }

    @Test
    void nothing_of_an_agreement_is_in_what_is_logged() {
        var agreement =
                new WrittenAgreement(
                        Agreed.whole().id(),
                        Agreed.BABY,
                        Agreed.words(),
                        Agreed.whole().monitors(),
                        new WordOfMouth.Agreed("Secret", "Secret", MORNING),
                        Agreed.whole().standing());

        assertThat(agreement.toString()).doesNotContain("mother", "Hanna", "Secret", "By name");
    }
}
