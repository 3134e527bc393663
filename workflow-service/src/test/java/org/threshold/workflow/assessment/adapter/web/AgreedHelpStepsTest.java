package org.threshold.workflow.assessment.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.app.ReadAgreedHelp;
import org.threshold.workflow.assessment.app.ReadAgreedHelp.Shown;
import org.threshold.workflow.assessment.app.RecordAgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp.About;
import org.threshold.workflow.assessment.domain.AgreedHelp.Said;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.HelpGiven;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The forms where agreed help is set up and reviewed, and how a case’s page shows it. */
class AgreedHelpStepsTest {

    private static final Actor WHO = Actors.in(Role.ALLOCATED_SOCIAL_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final LocalDate DAY = LocalDate.parse("2026-12-14");
    private static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");
    private static final Completion DONE = new Completion.Done("Done.");
    private static final HelpGiven VISITS =
            new HelpGiven(true, "Weekly visits.", "Sam Carr", Optional.of(DAY), "");
    private static final HelpGiven NONE =
            new HelpGiven(false, "", "", Optional.empty(), "She eats well.");
    private static final AgreedHelp ONE =
            new AgreedHelp(
                    new AgreedHelpId(new UUID(9, 1)),
                    new About(
                            new SingleAssessmentId(new UUID(6, 1)),
                            CASE,
                            AssessmentOutcome.CHILD_IN_NEED_PLAN),
                    List.of());

    private final RecordAgreedHelp use = mock();
    private final ReadAgreedHelp read = mock();

    @Test
    void both_steps_are_read_as_they_were_sent() {
        for (AgreedHelpStep step :
                List.of(new SetUpHelpStep(use, read), new ReviewHelpStep(use, read))) {
            when(use.handle(WHO, ONE.id(), step.step(), VISITS)).thenReturn(DONE);
            when(use.handle(WHO, ONE.id(), step.step(), NONE)).thenReturn(DONE);

            assertThat(complete(step, true, " Weekly visits. ", "Sam Carr", DAY, null))
                    .isEqualTo(DONE);
            assertThat(complete(step, false, null, null, null, "She eats well.")).isEqualTo(DONE);
            assertThat(fields(complete(step, null, null, null, null, null)))
                    .containsExactly("goesOn");
            assertThat(step.fields(task()))
                    .extracting(FormField::name)
                    .containsExactly("goesOn", "what", "lead", "reviewOn", "why");
            assertThat(step.needs()).isEqualTo(Activity.ARRANGE_HELP);
            assertThat(step.restsOnFindings()).isTrue();
            assertThat(step.form()).isEqualTo(AgreedHelpStep.Form.class);
            assertThat(step.words()).endsWith("the help that the single assessment came to");
        }
    }

    @Test
    void what_was_agreed_stands_above_the_form() {
        when(read.forStep(ONE.id()))
                .thenReturn(
                        new Shown(
                                ONE,
                                List.of(
                                        new DueStep(
                                                "set-up-agreed-help",
                                                "Set up the help",
                                                Instant.parse("2026-12-07T17:00:00Z")))));

        var part = new SetUpHelpStep(use, read).matter(WHO, task()).orElseThrow();

        CaseFacts.Fact fact = facts(part).getFirst();
        assertThat(fact.about()).isEqualTo("A child in need plan (section 17)");
        assertThat(fact.lines().getFirst())
                .isEqualTo("A manager has agreed to it. It is to be set up.");
        assertThat(fact.lines().getLast()).startsWith("Set up the help: by ");
    }

    @Test
    void the_page_of_a_case_says_how_it_stands_and_all_that_was_said() {
        shown(ONE.saying(new Said(AT, VISITS)));
        assertThat(facts(part()).getFirst().lines())
                .containsExactly(
                        "It is set up.",
                        "Monday 30 November 2026: Weekly visits. Led by Sam Carr. To be reviewed on"
                                + " Monday 14 December 2026.");

        shown(ONE.saying(new Said(AT, VISITS)).saying(new Said(AT, NONE)));
        assertThat(facts(part()).getFirst().lines())
                .startsWith("It has ended.", "Monday 30 November 2026: She eats well.")
                .hasSize(3);
    }

    @Test
    void the_chronology_has_what_was_said_when_it_was_said() {
        shown(ONE.saying(new Said(AT, VISITS)).saying(new Said(AT, NONE)));

        assertThat(casePart().chronology(WHO, CASE.value()))
                .extracting(ChronologyEntry::words, ChronologyEntry::at)
                .containsExactly(
                        tuple("Help was arranged: A child in need plan (section 17)", AT),
                        tuple("There is no such help: A child in need plan (section 17)", AT));
    }

    @Test
    void a_case_without_it_says_nothing_of_it() {
        when(read.of(WHO, CASE)).thenReturn(Optional.of(List.of()));

        assertThat(casePart().of(WHO, CASE.value())).isEmpty();
        assertThat(casePart().of(WHO, "nonsense")).isEmpty();
    }

    private static Completion complete(
            AgreedHelpStep step,
            @Nullable Boolean goesOn,
            @Nullable String what,
            @Nullable String lead,
            @Nullable LocalDate on,
            @Nullable String why) {
        return step.complete(WHO, task(), new AgreedHelpStep.Form(goesOn, what, lead, on, why));
    }

    private void shown(AgreedHelp one) {
        when(read.of(WHO, CASE)).thenReturn(Optional.of(List.of(new Shown(one, List.of()))));
    }

    private CasePart.Part part() {
        return casePart().of(WHO, CASE.value()).orElseThrow();
    }

    private CaseAgreedHelpPart casePart() {
        return new CaseAgreedHelpPart(new AgreedHelpOfCase(read));
    }

    private static List<CaseFacts.Fact> facts(CasePart.Part part) {
        return ((CaseFacts) part.shown()).facts();
    }

    private static List<String> fields(Completion completion) {
        return completion instanceof Completion.Refused(var refusals)
                ? refusals.stream().map(Refusal::field).toList()
                : List.of();
    }

    private static TaskView task() {
        return new TaskView(
                new TaskId(new UUID(4, 1)),
                "step",
                new TaskView.Subject("agreed-help", ONE.id().value(), List.of("CP-2041")),
                Set.of(),
                new TaskView.Due(Instant.EPOCH, Instant.EPOCH),
                new TaskState.Open());
    }
}
