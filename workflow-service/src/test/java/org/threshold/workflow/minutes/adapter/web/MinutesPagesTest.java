package org.threshold.workflow.minutes.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
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
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHasFiled.Filing;
import org.threshold.workflow.minutes.app.CompleteDistribution;
import org.threshold.workflow.minutes.app.CompleteDistribution.Rung;
import org.threshold.workflow.minutes.app.ReadConferenceMinutes;
import org.threshold.workflow.minutes.app.ReadConferenceMinutes.Shown;
import org.threshold.workflow.minutes.app.SendMinutes;
import org.threshold.workflow.minutes.domain.Chase;
import org.threshold.workflow.minutes.domain.ConferenceMinutes;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.About;
import org.threshold.workflow.minutes.domain.ConferenceMinutes.Sent;
import org.threshold.workflow.minutes.domain.MinutesGiven;
import org.threshold.workflow.minutes.domain.MinutesId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

class MinutesPagesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate HELD = LocalDate.parse("2026-11-20");
    private static final CaseRef REF = new CaseRef("CP-2041");
    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Recipient CHILDS = Recipient.practice("K82001");
    private static final Recipient FATHERS = Recipient.practice("K82002");
    private static final Recipient SISTERS = Recipient.practice("K82003");
    private static final Recipient VISITOR =
            new Recipient(Agency.HEALTH_VISITING, "health-visitor");

    private final ReadConferenceMinutes read = mock(ReadConferenceMinutes.class);
    private final SendMinutes send = mock(SendMinutes.class);
    private final CompleteDistribution complete = mock(CompleteDistribution.class);
    private final CompleteDistributionStep filing = new CompleteDistributionStep(complete, read);
    private final ConferenceMinutes asked =
            ConferenceMinutes.of(new MinutesId(new UUID(0, 1)), new About(REF, HELD));
    private final ConferenceMinutes sent =
            asked.sent(new Sent(new ChangeId(new UUID(0, 2)), "The shared record.", HELD, MONDAY))
                    .chased(List.of(new Chase(FATHERS, "Tomorrow.", MONDAY)));
    private final List<Filing> told =
            List.of(
                    new Filing(CHILDS, true),
                    new Filing(FATHERS, false),
                    new Filing(SISTERS, false),
                    new Filing(VISITOR, false));

    @BeforeEach
    void theyWereSentOut() {
        when(read.forStep(asked.id())).thenReturn(new Shown(sent, told));
    }

    @Test
    @Requirement("R-GP-3")
    void the_case_says_of_each_practice_whether_it_has_filed_the_minutes_or_what_it_said() {
        when(read.of(WHO, REF))
                .thenReturn(
                        List.of(
                                new Shown(sent.distributed(MONDAY), told),
                                new Shown(asked, List.of())));

        var part = new CaseMinutesPart(read).of(WHO, REF.value()).orElseThrow();

        assertThat(lines(part, 0))
                .containsExactly(
                        "Agreed on Friday 20 November 2026, sent out on Monday 23 November 2026 at"
                                + " 10:00.",
                        "Kept: The shared record.",
                        "General practice, practice k82001: filed.",
                        "General practice, practice k82002: rung on Monday 23 November 2026 at 10:00."
                                + " It said: Tomorrow.",
                        "General practice, practice k82003: has not said that they are filed.",
                        "Distributed on Monday 23 November 2026 at 10:00.");
        assertThat(lines(part, 1)).containsExactly("The minutes were not sent out yet.");
    }

    @Test
    void a_case_without_a_conference_has_no_such_part() {
        when(read.of(WHO, REF)).thenReturn(List.of());

        assertThat(new CaseMinutesPart(read).of(WHO, REF.value())).isEmpty();
    }

    @Test
    void the_task_asks_about_the_practices_that_have_not_filed_and_no_others() {
        var field = (FormField.ForEach) filing.fields(task()).getFirst();

        assertThat(field.which().options())
                .extracting(FormField.Option::value)
                .containsExactly("gp:practice-k82002", "gp:practice-k82003");
        assertThat(lines(filing.matter(WHO, task()).orElseThrow(), 0)).hasSize(5);
    }

    @Test
    void where_all_have_filed_nothing_is_asked() {
        when(read.forStep(asked.id()))
                .thenReturn(new Shown(sent, List.of(new Filing(CHILDS, true))));

        assertThat(filing.fields(task())).isEmpty();
    }

    @Test
    void what_each_practice_said_is_handed_on() {
        var done = new Completion.Done("All have them.");
        when(complete.handle(WHO, asked.id(), List.of(new Rung(FATHERS, "Filed."))))
                .thenReturn(done);
        var rung = new CompleteDistributionStep.Chased("gp:practice-k82002", " Filed. ");

        assertThat(filing.complete(WHO, task(), new CompleteDistributionStep.Form(List.of(rung))))
                .isEqualTo(done);
        assertThat(rung).hasToString("Chased[gp:practice-k82002]");
    }

    @Test
    void a_practice_that_is_none_is_refused() {
        var rung = new CompleteDistributionStep.Chased("Dr Hill", "Filed.");

        assertThat(filing.complete(WHO, task(), new CompleteDistributionStep.Form(List.of(rung))))
                .isInstanceOf(Completion.Refused.class);
        verifyNoInteractions(complete);
    }

    @Test
    void that_the_minutes_are_ready_is_handed_on_as_it_was_typed() {
        var step = new SendMinutesStep(send, read);

        step.complete(WHO, task(), new SendMinutesStep.Form(" The shared record. ", HELD));

        verify(send)
                .handle(WHO, asked.id(), new MinutesGiven("The shared record.", Optional.of(HELD)));
        assertThat(step.fields(task()))
                .extracting(FormField::name)
                .containsExactly("keptAt", "agreedOn");
        assertThat(step.matter(WHO, task())).isPresent();
    }

    private static List<String> lines(CasePart.Part part, int at) {
        return ((CaseFacts) part.shown()).facts().get(at).lines();
    }

    private TaskView task() {
        return new TaskView(
                new TaskId(new UUID(0, 3)),
                "complete-minutes-distribution",
                new TaskView.Subject(
                        "conference-minutes", asked.id().value(), List.of(REF.value())),
                Set.of(Role.DUTY_SOCIAL_WORKER),
                new TaskView.Due(MONDAY, MONDAY),
                new TaskState.Open());
    }
}
