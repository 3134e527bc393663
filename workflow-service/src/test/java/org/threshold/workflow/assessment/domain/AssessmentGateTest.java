package org.threshold.workflow.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AssessmentGate.Moment;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.Refusal;

class AssessmentGateTest {

    private static final Moment IN_TIME =
            new Moment(AnAssessment.REFERRED, AnAssessment.REFERRED.plus(Duration.ofDays(60)));
    private static final AssessmentConclusion HELP =
            AnAssessment.concluding(AssessmentOutcome.EARLY_HELP);

    private final SingleAssessment whole =
            AnAssessment.with(List.of(AnAssessment.SEEN), AnAssessment.REPLY);

    @ParameterizedTest
    @EnumSource(AssessmentOutcome.class)
    void nothing_holds_back_an_assessment_in_which_everything_is_said(AssessmentOutcome outcome) {
        assertThat(AssessmentGate.refusals(whole, AnAssessment.concluding(outcome), IN_TIME))
                .isEmpty();
    }

    @Test
    void a_child_is_seen_or_it_is_said_why_not() {
        var nobodyWent = AnAssessment.with(List.of(), AnAssessment.REPLY);
        var notIn = AnAssessment.with(List.of(AnAssessment.NOT_SEEN), AnAssessment.REPLY);

        assertThat(problems(nobodyWent, HELP))
                .containsExactly("Nobody has seen the child of this case, and it is not said why.");
        assertThat(problems(notIn, HELP)).isEmpty();
        assertThat(notIn.children().getFirst().seen()).isFalse();
        assertThat(whole.children().getFirst().seen()).isTrue();
    }

    @Test
    @Requirement("L-3.1.19")
    void every_agency_is_heard_or_left_out_by_name() {
        var awaited = AnAssessment.with(List.of(AnAssessment.SEEN), new Answer.Awaited());
        var declined = AnAssessment.with(List.of(AnAssessment.SEEN), AnAssessment.DECLINED);
        var nil = AnAssessment.with(List.of(AnAssessment.SEEN), new Answer.NilReturn(""));

        assertThat(problems(awaited, accepting(Agency.GP)))
                .containsExactly("An agency has not answered yet: General practice.");
        assertThat(problems(declined, HELP))
                .containsExactly("An agency was not heard: General practice.");
        assertThat(problems(declined, accepting(Agency.GP))).isEmpty();
        assertThat(problems(declined, accepting(Agency.SCHOOL))).hasSize(1);
        assertThat(problems(nil, HELP)).isEmpty();
    }

    @Test
    void somebody_leads_it_and_it_says_why() {
        assertThat(problems(AnAssessment.ledByNobody(), HELP))
                .containsExactly("Nobody leads the assessment.");
        assertThat(
                        fields(
                                whole,
                                new AssessmentConclusion(
                                        AssessmentOutcome.STRATEGY_DISCUSSION,
                                        " ",
                                        HELP.shared(),
                                        Set.of(),
                                        "")))
                .containsExactly("analysis");
    }

    @Test
    void the_parents_hear_of_it_or_it_is_said_why_not() {
        assertThat(fields(whole, shared(Optional.empty(), ""))).containsExactly("shared");
        assertThat(fields(whole, shared(Optional.empty(), "It would endanger her."))).isEmpty();
        assertThat(fields(whole, shared(Optional.of(LocalDate.parse("2026-11-23")), "By letter.")))
                .isEmpty();
        assertThat(fields(whole, shared(Optional.of(LocalDate.parse("2026-11-24")), "By letter.")))
                .containsExactly("sharedOn");
    }

    @Test
    void what_took_longer_than_its_limit_says_why_from_the_second_after() {
        var due = AnAssessment.REFERRED.plus(Duration.ofDays(60));
        var onTime = new Moment(due, due);
        var late = new Moment(due.plusSeconds(1), due);

        assertThat(AssessmentGate.refusals(whole, HELP, onTime)).isEmpty();
        assertThat(AssessmentGate.refusals(whole, HELP, late))
                .extracting(Refusal::field)
                .containsExactly("late");
        var said =
                new AssessmentConclusion(
                        HELP.outcome(), HELP.analysis(), HELP.shared(), Set.of(), "In hospital.");
        assertThat(AssessmentGate.refusals(whole, said, late)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentOutcome.class,
            names = {"STRATEGY_DISCUSSION", "CONFERENCE"})
    void what_protects_the_child_waits_for_nothing(AssessmentOutcome outcome) {
        var bare = AnAssessment.with(List.of(), new Answer.Awaited());
        var due = AnAssessment.REFERRED;
        var given =
                new AssessmentConclusion(
                        outcome,
                        "Bruised.",
                        new SharedWithParents(Optional.empty(), ""),
                        Set.of(),
                        "");

        assertThat(AssessmentGate.refusals(bare, given, new Moment(due.plusSeconds(1), due)))
                .isEmpty();
    }

    private static AssessmentConclusion accepting(Agency agency) {
        return new AssessmentConclusion(
                HELP.outcome(), HELP.analysis(), HELP.shared(), Set.of(agency), "");
    }

    private static AssessmentConclusion shared(Optional<LocalDate> on, String words) {
        return new AssessmentConclusion(
                HELP.outcome(),
                HELP.analysis(),
                new SharedWithParents(on, words),
                HELP.accepted(),
                "");
    }

    @Test
    void what_is_refused_says_once_why_it_matters() {
        var bare = AnAssessment.with(List.of(), new Answer.Awaited());

        assertThat(AssessmentGate.refusals(bare, HELP, IN_TIME))
                .hasSize(2)
                .extracting(it -> it.problem().endsWith(AssessmentGate.LESSON.words()))
                .containsExactly(true, false);
    }

    /** Without why it matters, which is said with the first. */
    private static List<String> problems(SingleAssessment one, AssessmentConclusion given) {
        return AssessmentGate.refusals(one, given, IN_TIME).stream()
                .map(it -> it.problem().replace(" " + AssessmentGate.LESSON.words(), ""))
                .toList();
    }

    private static List<String> fields(SingleAssessment one, AssessmentConclusion given) {
        return AssessmentGate.refusals(one, given, IN_TIME).stream().map(Refusal::field).toList();
    }
}
