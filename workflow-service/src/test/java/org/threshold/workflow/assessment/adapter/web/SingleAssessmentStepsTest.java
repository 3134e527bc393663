package org.threshold.workflow.assessment.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.app.ApproveAssessment;
import org.threshold.workflow.assessment.app.AssessmentPlan;
import org.threshold.workflow.assessment.app.ConcludeAssessment;
import org.threshold.workflow.assessment.app.LookAtAssessment;
import org.threshold.workflow.assessment.app.ObtainAssessmentContribution;
import org.threshold.workflow.assessment.app.ObtainAssessmentContribution.Obtained;
import org.threshold.workflow.assessment.app.PlanAssessment;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.app.ReadSingleAssessments.Shown;
import org.threshold.workflow.assessment.app.SeeAssessedChild;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.PracticeSays;
import org.threshold.workflow.assessment.domain.SharedWithParents;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.assessment.domain.TakingPart;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.improvement.FakeWorries;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.UnevidencedWorries.Worry;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The forms of the steps of a single assessment, and what stands above them. */
class SingleAssessmentStepsTest {

    private static final Actor WHO = Actors.in(Role.TEAM_MANAGER);
    private static final LocalDate DAY = LocalDate.parse("2026-12-03");
    private static final PersonId SISTER = new PersonId(new UUID(1, 2));
    private static final SingleAssessment ONE = AnAssessment.with(List.of(), AnAssessment.DECLINED);
    private static final SingleAssessmentId ID = ONE.id();
    private static final Completion DONE = new Completion.Done("Done.");

    private final ReadSingleAssessments read = mock();
    private final EntriesInMemory entries = new EntriesInMemory();

    @BeforeEach
    void one_goes_on() {
        var shown =
                new Shown(
                        ONE,
                        List.of(),
                        List.of(InvitedPractice.of("K81234")),
                        entries.of(ONE.about().caseRef()));
        when(read.forStep(ID)).thenReturn(shown);
        when(read.forLine(any())).thenReturn(shown);
        when(read.others(ID))
                .thenReturn(
                        List.of(
                                new PersonView(
                                        SISTER, "Fay", new Born.Unknown(), PersonKind.CHILD)));
    }

    @Test
    void a_plan_is_read_as_it_was_sent() {
        PlanAssessment use = mock();
        var step = new PlanAssessmentStep(use, read);
        var plan =
                new AssessmentPlan(
                        "Sam Carr", Set.of(SISTER), Set.of(Agency.SCHOOL), Optional.of(DAY));
        when(use.handle(WHO, ID, plan)).thenReturn(DONE);

        var form =
                new PlanAssessmentStep.Form(
                        " Sam Carr ", List.of(SISTER.value()), List.of("school"), DAY);

        assertThat(step.complete(WHO, task(ID.value()), form)).isEqualTo(DONE);
        assertThat(names(step.fields(task(ID.value()))))
                .containsExactly("lead", "children", "agencies", "checkpoint");
        assertThat(
                        fields(
                                step.complete(
                                        WHO,
                                        task(ID.value()),
                                        new PlanAssessmentStep.Form(
                                                "Sam", null, List.of("threshold"), null))))
                .containsExactly("agencies");
    }

    @Test
    void a_manager_says_how_it_goes_and_when_to_look_again() {
        LookAtAssessment use = mock();
        var step = new LookAtAssessmentStep(use, read);
        when(use.handle(WHO, ID, new LookAtAssessment.Given("Well.", Optional.of(DAY))))
                .thenReturn(DONE);

        assertThat(
                        step.complete(
                                WHO,
                                task(ID.value()),
                                new LookAtAssessmentStep.Form(" Well. ", DAY)))
                .isEqualTo(DONE);
        assertThat(names(step.fields(task(ID.value())))).containsExactly("words", "checkpoint");
    }

    @Test
    void a_conclusion_asks_for_the_agencies_that_were_not_heard() {
        ConcludeAssessment use = mock();
        var step = new ConcludeAssessmentStep(use, read);
        var given =
                new AssessmentConclusion(
                        AssessmentOutcome.EARLY_HELP,
                        "Safe.",
                        new SharedWithParents(Optional.of(DAY), "At home."),
                        Set.of(Agency.GP),
                        "");
        when(use.handle(WHO, ID, given)).thenReturn(DONE);

        var form =
                new ConcludeAssessmentStep.Form(
                        "early-help", "Safe.", DAY, "At home.", List.of("gp"), null);

        assertThat(step.complete(WHO, task(ID.value()), form)).isEqualTo(DONE);
        assertThat(names(step.fields(task(ID.value()))))
                .containsExactly("outcome", "analysis", "sharedOn", "shared", "accepted", "late");
        assertThat(
                        fields(
                                step.complete(
                                        WHO,
                                        task(ID.value()),
                                        new ConcludeAssessmentStep.Form(
                                                null, null, null, null, null, null))))
                .containsExactly("outcome");
    }

    @Test
    void that_a_manager_agrees_is_said_and_not_left_out() {
        ApproveAssessment use = mock();
        var step = new ApproveAssessmentStep(use, read);
        when(use.handle(eq(WHO), eq(ID), eq(new ApproveAssessment.Given(true, ""))))
                .thenReturn(DONE);

        assertThat(step.complete(WHO, task(ID.value()), new ApproveAssessmentStep.Form(true, null)))
                .isEqualTo(DONE);
        assertThat(
                        fields(
                                step.complete(
                                        WHO,
                                        task(ID.value()),
                                        new ApproveAssessmentStep.Form(null, null))))
                .containsExactly("agreed");
        assertThat(step.approves()).isTrue();
        assertThat(step.restsOnFindings()).isTrue();
        assertThat(facts(step.matter(WHO, task(ID.value())).orElseThrow().shown()))
                .containsExactly(
                        "Referral of Monday 23 November 2026",
                        "The child of this case",
                        "General practice",
                        "GP practice K81234, invited");
    }

    @Test
    @Requirement("F-2.3.1")
    void each_visit_is_asked_what_daily_life_is_like_for_the_child() {
        var step = new SeeAssessedChildStep(mock(), read, new FakeWorries());
        assertThat(step.fields(task(AnAssessment.CHILD)))
                .extracting(FormField::name)
                .contains("dailyLife");
        var visit =
                new SeeAssessedChildStep.Form(
                                AnAssessment.REFERRED,
                                "alone",
                                "Sleeps.",
                                null,
                                " Plays alone. ",
                                null,
                                null)
                        .read(new Reading());
        var child =
                new AssessedChild(AnAssessment.CHILD, new PersonId(new UUID(1, 1)), List.of(visit));

        assertThat(AssessedWords.fact(child, "The child", CaseEntries.none()).lines())
                .hasSize(2)
                .last()
                .isEqualTo("Daily life: Plays alone.");
    }

    @Test
    @Requirement("L-3.1.27")
    void a_visit_is_read_as_it_was_sent_below_the_child_that_it_is_to() {
        SeeAssessedChild use = mock();
        var worries = new FakeWorries();
        var step = new SeeAssessedChildStep(use, read, worries);
        Instant at = AnAssessment.REFERRED;
        for (Seen seen :
                List.of(
                        new Seen.Alone("Sleeps."),
                        new Seen.NotAlone("A baby.", "Sleeps."),
                        new Seen.NotSeen("Nobody in.", false))) {
            when(use.handle(WHO, AnAssessment.CHILD, new ChildVisit(at, seen), "Ill."))
                    .thenReturn(DONE);
            var form =
                    switch (seen) {
                        case Seen.Alone(var says) ->
                                new SeeAssessedChildStep.Form(
                                        at, "alone", says, null, null, "Ill.", "Too quiet.");
                        case Seen.NotAlone(var why, var says) ->
                                new SeeAssessedChildStep.Form(
                                        at, "not-alone", says, why, null, "Ill.", "Too quiet.");
                        case Seen.NotSeen(var why, var _) ->
                                new SeeAssessedChildStep.Form(
                                        at, "not-seen", null, why, null, " Ill. ", "Too quiet.");
                    };

            assertThat(step.complete(WHO, task(AnAssessment.CHILD), form)).isEqualTo(DONE);
        }
        assertThat(facts(step.matter(WHO, task(AnAssessment.CHILD)).orElseThrow().shown()))
                .containsExactly("The child of this case");
        assertThat(names(step.fields(task(AnAssessment.CHILD))))
                .containsExactly("at", "seen", "says", "dailyLife", "why", "whyLate", "worry");
        var worry =
                new Worry(WHO, "CP-2041", Note.ASSESSMENT_VISIT, AnAssessment.CHILD, "Too quiet.");
        assertThat(worries.kept()).hasSize(3).contains(worry);
    }

    @Test
    void what_an_agency_said_is_read_as_it_was_sent_below_its_name() {
        ObtainAssessmentContribution use = mock();
        var step = new ObtainAssessmentContributionStep(use, read);
        for (Answer answer :
                List.of(
                        new Answer.Reply("Seen.", "We agree."),
                        new Answer.NilReturn("We agree."),
                        new Answer.Declined("No consent."),
                        new Answer.NoAnswer("No consent."))) {
            var says = Optional.of(new PracticeSays("K81234", TakingPart.DIALS_IN));
            when(use.handle(WHO, AnAssessment.GP, new Obtained(answer, says))).thenReturn(DONE);
            var form = contribution(answer, answer instanceof Answer.Reply ? "Seen." : "");
            assertThat(step.complete(WHO, task(AnAssessment.GP), form)).isEqualTo(DONE);
        }
        var lost = contribution(new Answer.Declined("No consent."), "Seen.");
        assertThat(fields(step.complete(WHO, task(AnAssessment.GP), lost)))
                .containsExactly("facts");
        assertThat(facts(step.matter(WHO, task(AnAssessment.GP)).orElseThrow().shown()))
                .containsExactly("General practice");
        assertThat(names(step.fields(task(AnAssessment.GP))))
                .containsExactly("kind", "facts", "comment", "reason", "takingPart", "practice");
        assertThat(names(step.fields(task(AnAssessment.CHILD))))
                .containsExactly("kind", "facts", "comment", "reason");
    }

    private static ObtainAssessmentContributionStep.Form contribution(Answer said, String facts) {
        String comment = said.heard() ? "We agree." : "";
        String why = said.heard() ? "" : "No consent.";
        return new ObtainAssessmentContributionStep.Form(
                said.code(), facts, comment, why, "dials-in", "K81234");
    }

    private static TaskView task(UUID subject) {
        return new TaskView(
                new TaskId(new UUID(4, 1)),
                "step",
                new TaskView.Subject("single-assessment", subject, List.of("CP-2041")),
                Set.of(),
                new TaskView.Due(Instant.EPOCH, Instant.EPOCH),
                new TaskState.Open());
    }

    private static List<String> facts(Object shown) {
        return ((CaseFacts) shown).facts().stream().map(CaseFacts.Fact::about).toList();
    }

    private static List<String> names(List<FormField> fields) {
        return fields.stream().map(FormField::name).toList();
    }

    private static List<String> fields(Completion completion) {
        return completion instanceof Completion.Refused(var refusals)
                ? refusals.stream().map(Refusal::field).toList()
                : List.of();
    }
}
