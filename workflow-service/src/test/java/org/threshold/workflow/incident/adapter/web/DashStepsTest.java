package org.threshold.workflow.incident.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.RecordDash;
import org.threshold.workflow.incident.app.RecordIncident;
import org.threshold.workflow.incident.app.ShowHistory;
import org.threshold.workflow.incident.app.ShowHistory.Earlier;
import org.threshold.workflow.incident.app.ShowHistory.OfMember;
import org.threshold.workflow.incident.app.ShowHistory.Whole;
import org.threshold.workflow.incident.app.SuperviseDash;
import org.threshold.workflow.incident.domain.DashGiven;
import org.threshold.workflow.incident.domain.DashGiven.Basis;
import org.threshold.workflow.incident.domain.Engagement;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HouseholdHistories.Member;
import org.threshold.workflow.people.HouseholdHistories.Near;
import org.threshold.workflow.people.HouseholdHistories.PlanRole;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The forms of the steps, and the history that stands above them. */
@WebSlice(AbuseIncidentsController.class)
@Import({
    AssessIncidentStep.class,
    CompleteDashStep.class,
    SuperviseDashStep.class,
    DashHistory.class
})
@MockitoBean(
        types = {
            RecordDash.class,
            SuperviseDash.class,
            ShowHistory.class,
            ReadIncidents.class,
            RecordIncident.class
        })
class DashStepsTest {

    private static final Actor WHO = Actors.in(Role.POLICE_REFERRAL_SERGEANT);
    private static final IncidentId ID = new IncidentId(new UUID(5, 1));
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(4, 1)),
                    "assess-domestic-abuse-incident",
                    new TaskView.Subject("domestic-abuse-incident", ID.value(), List.of("CP-2041")),
                    Set.of(),
                    new TaskView.Due(Instant.EPOCH, Instant.EPOCH),
                    new TaskState.Open());

    private final AssessIncidentStep assess;
    private final CompleteDashStep complete;
    private final SuperviseDashStep supervise;
    private final RecordDash record;
    private final ShowHistory history;
    private final SpringTemplateEngine templates;

    @Autowired
    DashStepsTest(
            AssessIncidentStep assess,
            CompleteDashStep complete,
            SuperviseDashStep supervise,
            RecordDash record,
            ShowHistory history,
            SpringTemplateEngine templates) {
        this.assess = assess;
        this.complete = complete;
        this.supervise = supervise;
        this.record = record;
        this.history = history;
        this.templates = templates;
    }

    @Test
    void a_dash_is_read_as_it_was_sent_and_what_is_left_out_is_nothing() {
        var done = new Completion.Done("Done.");
        var given =
                new DashGiven(
                        Optional.of(11),
                        Optional.of(Engagement.IN_PART),
                        Optional.of(Grade.HIGH),
                        "Weapons.",
                        new Basis(
                                false,
                                true,
                                "He was violent before.",
                                new CriticalThinking("A panic attack.", "Her sister.", "In May.")));
        when(record.handle(any(), eq(ID), eq(RecordDash.ASSESS), eq(given))).thenReturn(done);

        var form =
                new DashForm(
                        11,
                        "in-part",
                        "high",
                        " Weapons. ",
                        true,
                        "He was violent before.",
                        null,
                        " A panic attack. ",
                        "Her sister.",
                        "In May.");

        assertThat(assess.complete(WHO, TASK, form)).isEqualTo(done);
        complete.complete(
                WHO,
                TASK,
                new DashForm(null, null, null, null, null, null, true, null, null, null));
        verify(record)
                .handle(
                        any(),
                        eq(ID),
                        eq(RecordDash.COMPLETE),
                        eq(
                                new DashGiven(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "",
                                        new Basis(true, false, "", CriticalThinking.NONE))));
        assertThat(
                        assess.complete(
                                WHO,
                                TASK,
                                new DashForm(
                                        1, "perhaps", null, null, null, null, null, null, null,
                                        null)))
                .isInstanceOf(Completion.Refused.class);
    }

    @Test
    @Requirement("L-3.1.3a")
    void only_what_is_not_assessed_yet_can_be_provisional() {
        assertThat(assess.fields(TASK)).extracting(FormField::name).contains("provisional");
        assertThat(complete.fields(TASK))
                .extracting(FormField::name)
                .contains("considered", "history")
                .doesNotContain("provisional");
    }

    @Test
    @Requirement("L-3.1.3a")
    void the_history_of_everybody_stands_above_the_form() {
        var person =
                new PersonView(
                        new PersonId(new UUID(0, 9)),
                        "Gary Pike",
                        new Born.Known(LocalDate.parse("1988-12-01")),
                        PersonKind.ADULT);
        var plan = new PlanRole("risk", "child protection plan", "CP-1807", true);
        var member = new Member(person, true, Near.PARTNER, List.of(plan), Set.of());
        var earlier = new Earlier(Assessed.SUNDAY, Optional.of(Grade.HIGH), new CaseRef("CP-3001"));
        when(history.of(any(), eq(ID)))
                .thenReturn(
                        new Whole(
                                Assessed.waiting(),
                                true,
                                List.of(new OfMember(member, List.of(earlier)))));

        var drawn = drawn();

        assertThat(drawn)
                .contains("Gary Pike (partner, lives elsewhere)", "Domestic abuse, high, Sunday 22")
                .contains("The risk in a child protection plan, reference CP-1807, ended")
                .contains("href=\"/cases/CP-3001\"", "Shouting.", "Also there: A neighbour")
                .doesNotContain("No adult is recorded");
    }

    @Test
    @Requirement("L-3.1.3a")
    void without_a_household_it_names_the_remedy() {
        when(history.of(any(), eq(ID)))
                .thenReturn(new Whole(Assessed.provisional(), false, List.of()));

        assertThat(drawn())
                .contains("No adult is recorded as living with the child")
                .contains("href=\"/cases/CP-2041/family\"", "provisional");
        assertThat(supervise.fields(TASK))
                .extracting(FormField::name)
                .containsExactly("action", "otherExplanation", "whoSaysProtects", "lastTested");
    }

    private String drawn() {
        var drawn = DrawnPart.of(templates, assess.matter(WHO, TASK).orElseThrow(), "CP-2041");
        assertThat(drawn.faults()).isEmpty();
        return drawn.html();
    }
}
