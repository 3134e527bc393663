package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.domain.CheckAnswer.Result;

/** R-TVP-3a: when the police preparation counts as reviewed. */
class PreparationReviewTest {

    private static final CheckSubject MOTHER = adult("the mother");
    private static final CheckSubject HOME = new CheckSubject(CheckSubject.Kind.ADDRESS, "home");

    @Test
    void every_check_of_every_adult_and_address_makes_a_review() {
        assertThat(refusals(complete())).isEmpty();
    }

    @Test
    @Requirement("R-TVP-3a")
    void an_adult_that_lacks_one_check_is_named_with_it() {
        var checks = complete();
        checks.removeIf(check -> check.subject().equals(MOTHER) && check.kind() == CheckKind.VISOR);

        assertThat(refusals(checks))
                .extracting(Refusal::problem)
                .containsExactly("An adult lacks these checks: ViSOR.");
    }

    @Test
    void a_second_adult_is_checked_as_fully_as_the_first() {
        var checks = complete();
        checks.add(done(adult("the partner"), CheckKind.PNC));

        assertThat(refusals(checks)).hasSize(1);
    }

    @Test
    void no_address_is_no_review() {
        var checks = complete();
        checks.removeIf(check -> check.subject().equals(HOME));

        assertThat(refusals(checks))
                .extracting(Refusal::problem)
                .containsExactly("No address is checked.");
    }

    @Test
    void no_adult_is_no_review() {
        var checks = complete();
        checks.removeIf(check -> check.subject().equals(MOTHER));

        assertThat(refusals(checks))
                .extracting(Refusal::problem)
                .containsExactly("No adult is checked.");
    }

    @Test
    void an_outstanding_check_keeps_the_review_open() {
        var checks = complete();
        checks.removeIf(
                check -> check.subject().equals(MOTHER) && check.kind() == CheckKind.OTHER_FORCES);
        checks.add(
                new PoliceCheck(
                        MOTHER, CheckKind.OTHER_FORCES, new CheckAnswer.Outstanding("asked")));

        assertThat(refusals(checks))
                .extracting(Refusal::problem)
                .containsExactly(
                        "What you gave is kept, but checks are outstanding: other forces.");
    }

    @Test
    void somebody_who_cannot_be_traced_does_not_keep_it_open() {
        var checks = complete();
        var stranger = adult("an unknown man");
        CheckKind.of(CheckSubject.Kind.ADULT)
                .forEach(
                        kind ->
                                checks.add(
                                        new PoliceCheck(
                                                stranger,
                                                kind,
                                                new CheckAnswer.Done(Result.NOT_TRACEABLE))));

        assertThat(refusals(checks)).isEmpty();
    }

    @Test
    @Requirement("R-TVP-3a")
    void an_adult_of_whom_the_case_knows_is_not_forgotten() {
        var partner = new KnownSubject(CheckSubject.Kind.ADULT, List.of("Dan Hill"), "Dan Hill");

        assertThat(PreparationReview.refusals(Preparation.of(complete()), List.of(partner)))
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).endsWith("left out: Dan Hill."))
                .satisfies(one -> assertThat(one.remedy()).contains("held urgently"));
    }

    @Test
    void whoever_is_left_out_with_a_reason_is_not_asked_for_again() {
        var partner = new KnownSubject(CheckSubject.Kind.ADULT, List.of("Dan Hill"), "Dan Hill");
        var left = new Preparation(complete(), List.of(new LeftOut(adult("Dan Hill"), "Dead.")));

        assertThat(PreparationReview.refusals(left, List.of(partner))).isEmpty();
    }

    private static List<Refusal> refusals(List<PoliceCheck> checks) {
        return PreparationReview.refusals(Preparation.of(checks), List.of());
    }

    private static List<PoliceCheck> complete() {
        List<PoliceCheck> checks = new ArrayList<>();
        CheckKind.of(CheckSubject.Kind.ADULT).forEach(kind -> checks.add(done(MOTHER, kind)));
        CheckKind.of(CheckSubject.Kind.ADDRESS).forEach(kind -> checks.add(done(HOME, kind)));
        return checks;
    }

    private static CheckSubject adult(String words) {
        return new CheckSubject(CheckSubject.Kind.ADULT, words);
    }

    private static PoliceCheck done(CheckSubject subject, CheckKind kind) {
        return new PoliceCheck(subject, kind, new CheckAnswer.Done(Result.NOTHING_HELD));
    }
}
