package org.threshold.workflow.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.agreement.domain.Agreed.LATEST;
import static org.threshold.workflow.agreement.domain.Agreed.MORNING;
import static org.threshold.workflow.agreement.domain.Agreed.NO_CONTACT;
import static org.threshold.workflow.agreement.domain.Agreed.OFFICER;
import static org.threshold.workflow.agreement.domain.Agreed.VISITOR;
import static org.threshold.workflow.agreement.domain.Agreed.bounds;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.platform.Refusal;

/** What a written agreement needs before it may be activated. */
class ActivationGateTest {

    private static final Surroundings SAFE = new Surroundings(false, false, Set.of());

    @Test
    void an_agreement_with_nothing_missing_may_be_activated() {
        assertThat(fields(Agreed.whole(), SAFE)).isEmpty();
    }

    @Test
    @Requirement("L-3.1.23")
    void a_draft_of_which_nothing_is_said_is_told_everything_that_is_missing() {
        var words =
                new AgreementWords(
                        " ", List.of(), List.of(), new AgreementEnd.NotSaid(), List.of(), " ");
        var nothing = Agreed.draft(new AgreementGiven(words, List.of()));

        assertThat(fields(nothing, new Surroundings(true, false, Set.of())))
                .containsExactly(
                        "purpose",
                        "adults",
                        "terms",
                        "ifBrokenTonight",
                        "monitors",
                        "copies",
                        "endsAt",
                        "control");
    }

    @Test
    void every_refusal_says_that_protection_does_not_wait() {
        var words = Agreed.words();
        var draft = Agreed.draft(new AgreementGiven(words, List.of()));

        var refusals = ActivationGate.refusals(draft, SAFE, bounds());

        assertThat(refusals).isNotEmpty();
        assertThat(refusals.getLast().remedy())
                .contains("raise the concern or call a strategy discussion");
    }

    @ParameterizedTest
    @EnumSource
    void an_adult_is_bound_only_by_what_they_can_keep(Capacity capacity) {
        var words = with(List.of(new BoundAdult("The mother", capacity)), List.of(NO_CONTACT));
        boolean carries = capacity == Capacity.ABLE || capacity == Capacity.WITH_SUPPORT;

        assertThat(fields(Agreed.saying(words), SAFE))
                .isEqualTo(carries ? List.of() : List.of("adults[0].capacity"));
    }

    @Test
    void an_adult_has_a_name() {
        var words = with(List.of(new BoundAdult(" ", Capacity.ABLE)), List.of(NO_CONTACT));

        assertThat(fields(Agreed.saying(words), SAFE)).containsExactly("adults[0].name");
    }

    @Test
    @Requirement("R-4.2-8d")
    void each_term_says_what_is_done_within_what_time_and_by_whom() {
        var whole = NO_CONTACT.contingency();
        var terms =
                List.of(
                        NO_CONTACT,
                        term(new Contingency(" ", whole.within(), whole.byWhom())),
                        term(new Contingency(whole.doing(), Within.NOT_SAID, whole.byWhom())),
                        term(new Contingency(whole.doing(), whole.within(), " ")),
                        new Term(TermKind.OTHER, " ", whole));

        assertThat(fields(Agreed.saying(with(Agreed.words().adults(), terms)), SAFE))
                .containsExactly(
                        "terms[1].contingency",
                        "terms[2].contingency",
                        "terms[3].contingency",
                        "terms[4].words");
    }

    @Test
    @Requirement("R-4.2-8b")
    void it_takes_monitors_of_two_agencies() {
        var colleague =
                new Watch(Agency.POLICE, "Con Constable", "The address by day", CheckEvery.DAILY);

        assertThat(fields(Agreed.watched(VISITOR, OFFICER), SAFE)).isEmpty();
        assertThat(fields(Agreed.watched(colleague, OFFICER), SAFE)).containsExactly("monitors");
        assertThat(fields(Agreed.watched(), SAFE)).containsExactly("monitors");
    }

    @Test
    void each_monitor_accepts_and_says_what_they_check_and_how_often() {
        var draft =
                Agreed.draft(
                        new AgreementGiven(
                                Agreed.words(),
                                List.of(
                                        VISITOR,
                                        new Watch(Agency.POLICE, " ", " ", CheckEvery.NOT_SAID))));
        var visitor = draft.monitors().getFirst().id();

        assertThat(fields(draft.accepted(visitor, accepted()), SAFE))
                .containsExactly(
                        "monitors[1].name",
                        "monitors[1].checks",
                        "monitors[1].every",
                        "monitors[1].accepted");
    }

    @Test
    void whoever_accepted_stays_accepted_until_what_they_watch_changes() {
        var more = new Watch(VISITOR.agency(), VISITOR.name(), "Who sleeps there", VISITOR.every());

        var same = Agreed.whole().saying(Agreed.given(), UUID::randomUUID);
        var other =
                Agreed.whole()
                        .saying(
                                new AgreementGiven(Agreed.words(), List.of(more, OFFICER)),
                                UUID::randomUUID);

        assertThat(fields(same, SAFE)).isEmpty();
        assertThat(fields(other, SAFE)).containsExactly("monitors[0].accepted");
    }

    @Test
    @Requirement("R-4.2-8c")
    void every_monitor_is_among_those_who_get_a_copy() {
        assertThat(fields(copies(List.of()), SAFE)).containsExactly("copies");
        assertThat(fields(copies(List.of(Agency.POLICE)), SAFE)).containsExactly("copies");
        assertThat(fields(copies(List.of(Agency.POLICE, Agency.HEALTH_VISITING)), SAFE)).isEmpty();
    }

    @Test
    @Requirement("R-4.2-8a")
    void it_says_who_would_know_tonight() {
        var words = Agreed.words();
        var silent =
                new AgreementWords(
                        words.purpose(),
                        words.adults(),
                        words.terms(),
                        words.end(),
                        words.copies(),
                        " ");

        assertThat(fields(Agreed.saying(silent), SAFE)).containsExactly("ifBrokenTonight");
    }

    @Test
    void it_ends_later_than_now_and_by_the_latest_the_area_allows() {
        assertThat(fields(until(MORNING), SAFE)).containsExactly("endsAt");
        assertThat(fields(until(MORNING.plusSeconds(1)), SAFE)).isEmpty();
        assertThat(fields(until(LATEST), SAFE)).isEmpty();
        assertThat(fields(until(LATEST.plusSeconds(1)), SAFE)).containsExactly("endsAt");
    }

    @Test
    @Requirement({"R-4.2-8a", "R-C&F-3"})
    void with_a_red_child_and_an_unknown_perpetrator_it_is_not_the_only_control() {
        var whole = Agreed.whole();

        assertThat(fields(whole, new Surroundings(true, false, Set.of())))
                .containsExactly("control");
        assertThat(fields(whole, new Surroundings(true, true, Set.of()))).isEmpty();
        assertThat(fields(whole, new Surroundings(false, false, Set.of()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anything_else_that_keeps_the_child_safe_is_another_control(Control control) {
        var around = new Surroundings(true, false, Set.of(control));

        assertThat(fields(Agreed.whole(), around)).isEmpty();
        assertThat(around.inWords()).containsExactly(control.words());
    }

    private static AgreementWords with(List<BoundAdult> adults, List<Term> terms) {
        var words = Agreed.words();
        return new AgreementWords(
                words.purpose(),
                adults,
                terms,
                words.end(),
                words.copies(),
                words.ifBrokenTonight());
    }

    private static Term term(Contingency contingency) {
        return new Term(TermKind.OTHER, "She does not drink.", contingency);
    }

    private static WrittenAgreement copies(List<Agency> copies) {
        var words = Agreed.words();
        return Agreed.saying(
                new AgreementWords(
                        words.purpose(),
                        words.adults(),
                        words.terms(),
                        words.end(),
                        copies,
                        words.ifBrokenTonight()));
    }

    private static WrittenAgreement until(Instant end) {
        return Agreed.saying(Agreed.words().until(end));
    }

    private static Acceptance.Accepted accepted() {
        return (Acceptance.Accepted) Agreed.whole().monitors().getFirst().acceptance();
    }

    private static List<String> fields(WrittenAgreement agreement, Surroundings around) {
        return ActivationGate.refusals(agreement, around, bounds()).stream()
                .map(Refusal::field)
                .toList();
    }
}
