package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.enquiry.app.ReadInjuredChild;
import org.threshold.workflow.enquiry.app.SeeInjuredChild;
import org.threshold.workflow.enquiry.app.SurveyInjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.enquiry.domain.InjuriesKnown.Surveys;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** Before there is an enquiry the case, its brief and each decision say what is not known. */
class InjuryPartsTest {

    private static final Actor DOCTOR = Actors.in(Role.PAEDIATRICIAN);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final InjuredChildId ID = new InjuredChildId(new UUID(0, 3));
    private static final InjuredChild KNOWN = InjuredChild.known(ID, CASE, NOW, true);

    private final ReadInjuredChild read = mock(ReadInjuredChild.class);

    @Test
    @Requirement("R-Hosp-10")
    void that_the_injuries_are_not_fully_known_is_shown_everywhere() {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(KNOWN));

        assertThat(lines())
                .contains("Not yet.", "It has not been reported.", "They are not fully known.");
        assertThat(new CaseInjuryPart(new InjuryOfCase(read)).basis(DOCTOR, "CP-2041")).hasSize(1);
        assertThat(brief())
                .containsExactly(
                        "The injuries are not fully known: the skeletal survey has not been"
                                + " reported.");
    }

    @Test
    void once_both_sets_are_reported_nothing_is_missing() {
        var first = new SurveyReport.Reported(NOW, "A fracture.");
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(with(first, Optional.empty())));
        assertThat(brief()).singleElement().asString().contains("is not complete");

        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(with(first, Optional.of(first))));
        assertThat(brief()).isEmpty();
        assertThat(lines()).doesNotContain("They are not fully known.").contains("A bruise.");
    }

    @Test
    void the_forms_say_which_step_they_end() {
        var see = mock(SeeInjuredChild.class);
        var survey = mock(SurveyInjuredChild.class);
        var done = new Completion.Done("It is recorded.");
        when(see.handle(DOCTOR, ID, "A bruise.")).thenReturn(done);
        when(survey.handle(eq(DOCTOR), eq(ID), any())).thenReturn(done);
        when(survey.second(eq(DOCTOR), eq(ID), any())).thenReturn(done);
        var sent = new SurveyForm(true, NOW, "A fracture.", null, null);

        assertThat(
                        new SeeInjuredChildStep(
                                        see,
                                        new MedicalRequest(
                                                List.of(), MedicalRequestTest.provided()))
                                .complete(
                                        DOCTOR,
                                        task(),
                                        new SeeInjuredChildStep.Form(" A bruise. ")))
                .isEqualTo(done);
        assertThat(new SurveyInjuredChildStep(survey).complete(DOCTOR, task(), sent))
                .isEqualTo(done);
        assertThat(new SurveyInjuredChildAgainStep(survey).complete(DOCTOR, task(), sent))
                .isEqualTo(done);
        verify(survey).second(DOCTOR, ID, new SurveyReport.Reported(NOW, "A fracture."));
    }

    private static InjuredChild with(SurveyReport first, Optional<SurveyReport> second) {
        return new InjuredChild(
                ID,
                CASE,
                NOW,
                true,
                Optional.of("A bruise."),
                new Surveys(Optional.of(first), second));
    }

    private List<String> lines() {
        var part = new CaseInjuryPart(new InjuryOfCase(read)).of(DOCTOR, "CP-2041").orElseThrow();
        return ((CaseFacts) part.shown())
                .facts().stream().flatMap(fact -> fact.lines().stream()).toList();
    }

    private List<String> brief() {
        return new InjuryBrief(new InjuryOfCase(read))
                .of(DOCTOR, "CP-2041").stream().map(BriefLine::words).toList();
    }

    private static TaskView task() {
        return new TaskView(
                new TaskId(UUID.randomUUID()),
                "x",
                new TaskView.Subject("injured-child", ID.value(), List.of("CP-2041")),
                Set.of(Role.PAEDIATRICIAN),
                new TaskView.Due(NOW, NOW),
                new TaskState.Open());
    }
}
