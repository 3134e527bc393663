package org.threshold.workflow.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.contact.domain.SaidRestrictions.bail;
import static org.threshold.workflow.contact.domain.SaidRestrictions.father;
import static org.threshold.workflow.contact.domain.SaidRestrictions.nothing;
import static org.threshold.workflow.contact.domain.SaidRestrictions.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;

/** Contact of a person with parental responsibility is restricted on a legal basis (F-1.3.9). */
class RestrictionGateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    @Requirement("F-1.3.9")
    void without_a_basis_the_decision_is_refused_with_the_lesson_and_what_can_be_done() {
        var refusals = RestrictionGate.refusals(father(Basis.none()), Responsibility.HOLDS, TODAY);

        assertThat(refusals).extracting(Refusal::field).containsExactly("basis.kind");
        assertThat(refusals.getFirst().problem())
                .contains("no legal basis", "without a lawful basis", "finding 1.3.9");
        assertThat(refusals.getFirst().remedy())
                .contains("legal services", "always taken", "ring 999", "immediate danger");
    }

    @Test
    @Requirement("F-1.3.9")
    void parental_responsibility_that_nobody_knows_counts_as_if_it_were_so() {
        assertThat(RestrictionGate.refusals(father(Basis.none()), Responsibility.NOT_KNOWN, TODAY))
                .singleElement()
                .satisfies(it -> assertThat(it.problem()).contains("counts as if it were so"));
        assertThat(
                        RestrictionGate.refusals(
                                father(Basis.none()), Responsibility.DOES_NOT_HOLD, TODAY))
                .isEmpty();
    }

    @Test
    void each_basis_carries_with_its_parts_and_not_without() {
        var agreement = agreement(Optional.of(TODAY));

        assertThat(decided(order())).isEmpty();
        assertThat(decided(agreement)).isEmpty();
        assertThat(decided(bail("2026-11-24"))).isEmpty();
        assertThat(
                        decided(
                                new Basis(
                                        BasisKind.COURT_ORDER,
                                        "",
                                        Optional.empty(),
                                        Optional.empty())))
                .extracting(Refusal::field)
                .containsExactly("basis.which", "basis.from");
        assertThat(decided(agreement(Optional.empty())))
                .extracting(Refusal::field)
                .containsExactly("basis.from");
        assertThat(
                        decided(
                                new Basis(
                                        BasisKind.POLICE_CONDITION,
                                        "Bail",
                                        Optional.empty(),
                                        Optional.empty())))
                .extracting(Refusal::field)
                .containsExactly("basis.until");
    }

    @Test
    void a_basis_carries_on_its_last_day_and_not_on_the_next_nor_before_its_first() {
        assertThat(bail("2026-11-24").carries(TODAY)).isTrue();
        assertThat(bail("2026-11-24").carries(TOMORROW)).isFalse();
        assertThat(agreement(Optional.of(TODAY)).carries(TODAY)).isTrue();
        assertThat(agreement(Optional.of(TOMORROW)).carries(TODAY)).isFalse();
        assertThat(Basis.none().carries(TODAY)).isFalse();
        assertThat(decided(bail("2026-11-23")).getFirst().problem()).contains("has ended");
        assertThat(decided(agreement(Optional.of(TOMORROW))).getFirst().problem())
                .contains("does not hold yet");
    }

    @Test
    void a_decision_says_whose_contact_how_why_and_by_whom() {
        assertThat(RestrictionGate.refusals(nothing(), Responsibility.DOES_NOT_HOLD, TODAY))
                .extracting(Refusal::field)
                .containsExactly("adult", "kind", "words", "decidedBy");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, false",
        "2026-11-25, true",
        "2027-02-23, true",
        "2027-02-24, false",
    })
    void it_is_reviewed_after_today_and_within_thirteen_weeks(LocalDate day, boolean good) {
        var said = father(order());
        var reviewed =
                new RestrictionSaid(
                        said.whom(), said.terms(), said.basis(), Optional.of(day), said.told());

        assertThat(
                        RestrictionGate.goingOn(reviewed, Responsibility.HOLDS, TODAY).stream()
                                .map(Refusal::field)
                                .toList())
                .isEqualTo(good ? List.of() : List.of("reviewOn"));
    }

    @ParameterizedTest
    @EnumSource(Responsibility.class)
    @Requirement("F-1.3.9")
    void that_the_basis_is_gone_is_never_refused(Responsibility held) {
        var gone = new Revision(Course.BASIS_GONE, father(order()), "");

        assertThat(gone.refusals(held, TODAY)).isEmpty();
    }

    @Test
    void lifting_needs_a_reason_and_no_basis() {
        var said = father(Basis.none());

        assertThat(new Revision(Course.LIFTED, said, "").refusals(Responsibility.HOLDS, TODAY))
                .extracting(Refusal::field)
                .containsExactly("why");
        assertThat(
                        new Revision(Course.LIFTED, said, "He is cleared.")
                                .refusals(Responsibility.HOLDS, TODAY))
                .isEmpty();
        assertThat(new Revision(Course.GOES_ON, said, "x").refusals(Responsibility.HOLDS, TODAY))
                .hasSize(1);
    }

    private static List<Refusal> decided(Basis basis) {
        return RestrictionGate.refusals(father(basis), Responsibility.HOLDS, TODAY);
    }

    private static Basis agreement(Optional<LocalDate> from) {
        return new Basis(BasisKind.WRITTEN_AGREEMENT, "", from, Optional.empty());
    }
}
