package org.threshold.workflow.prebirth.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.app.ActOnBirth;
import org.threshold.workflow.prebirth.app.CompleteBooking;
import org.threshold.workflow.prebirth.app.ConcludePreBirth;
import org.threshold.workflow.prebirth.app.MakeAntenatalContact;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.prebirth.app.ReadPreBirths.Shown;
import org.threshold.workflow.prebirth.app.RecordSource;
import org.threshold.workflow.prebirth.domain.Expecting;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.PreBirthOutcome;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.SourceSaid;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** The forms of the steps of a pre-birth assessment, and what stands above them. */
class PreBirthStepsTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final PreBirthId ID = Expecting.begun().id();
    private static final UUID LINE = Expecting.id(Source.POLICE);
    private static final Completion DONE = new Completion.Done("Done.");

    private final ReadPreBirths read = mock();

    @BeforeEach
    void one_goes_on() {
        var shown = new Shown(Expecting.begun(), List.of());
        when(read.forStep(ID)).thenReturn(shown);
        when(read.forLine(any())).thenReturn(shown);
    }

    @Test
    void what_a_source_said_is_read_as_it_was_sent_below_its_name() {
        RecordSource use = mock();
        var step = new RecordSourceStep(use, read);
        var worries = Set.of(Worry.HOMELESS);
        for (Answer answer :
                List.of(
                        new Answer.Reply("Seen.", ""),
                        new Answer.NilReturn("Seen."),
                        new Answer.Declined("Because."),
                        new Answer.NoAnswer("Because."))) {
            when(use.handle(WHO, LINE, new SourceSaid.Answered(answer, worries))).thenReturn(DONE);

            assertThat(step.complete(WHO, task(LINE), source(answer))).isEqualTo(DONE);
        }
        when(use.handle(WHO, LINE, new SourceSaid.None("Because."))).thenReturn(DONE);
        assertThat(step.complete(WHO, task(LINE), source("not-applicable", "", "Because.")))
                .isEqualTo(DONE);
        assertThat(fields(step.complete(WHO, task(LINE), source("x", "", ""))))
                .containsExactly("kind");
        for (String other : List.of("declined", "no-answer", "not-applicable")) {
            assertThat(fields(step.complete(WHO, task(LINE), source(other, "Seen.", "Because."))))
                    .as(other)
                    .containsExactly("facts");
        }
        assertThat(facts(step.matter(WHO, task(LINE)).orElseThrow().shown()))
                .containsExactly("Police");
        assertThat(names(step.fields(task(LINE))))
                .containsExactly("kind", "facts", "worries", "reason");
    }

    @Test
    void the_booking_and_the_contact_are_read_as_they_were_sent() {
        CompleteBooking booking = mock();
        when(booking.handle(WHO, ID, new CompleteBooking.Given(false, "Seen."))).thenReturn(DONE);
        var book = new CompleteBookingStep(booking, read);
        assertThat(
                        book.complete(
                                WHO,
                                task(ID.value()),
                                new CompleteBookingStep.Form(false, " Seen. ")))
                .isEqualTo(DONE);
        assertThat(names(book.fields(task(ID.value())))).containsExactly("complete", "note");

        MakeAntenatalContact contact = mock();
        when(contact.handle(WHO, ID, new MakeAntenatalContact.Given(Expecting.STARTED, "Well.")))
                .thenReturn(DONE);
        var see = new MakeContactStep(contact, read);
        assertThat(
                        see.complete(
                                WHO,
                                task(ID.value()),
                                new MakeContactStep.Form(Expecting.STARTED, "Well.")))
                .isEqualTo(DONE);
        assertThat(
                        fields(
                                see.complete(
                                        WHO,
                                        task(ID.value()),
                                        new MakeContactStep.Form(null, null))))
                .containsExactly("at");
        assertThat(names(see.fields(task(ID.value())))).containsExactly("at", "note");
    }

    @Test
    void a_conclusion_is_read_as_it_was_sent_below_every_source() {
        ConcludePreBirth use = mock();
        var step = new ConcludePreBirthStep(use, read);
        when(use.handle(WHO, ID, Expecting.concluding(PreBirthOutcome.EARLY_HELP, Source.POLICE)))
                .thenReturn(DONE);

        assertThat(
                        step.complete(
                                WHO,
                                task(ID.value()),
                                new ConcludePreBirthStep.Form(
                                        "early-help", "Safe with help.", List.of("police"))))
                .isEqualTo(DONE);
        assertThat(
                        fields(
                                step.complete(
                                        WHO,
                                        task(ID.value()),
                                        new ConcludePreBirthStep.Form(null, null, null))))
                .containsExactly("outcome");
        assertThat(facts(step.matter(WHO, task(ID.value())).orElseThrow().shown())).hasSize(8);
        assertThat(step.restsOnFindings()).isTrue();
        assertThat(names(step.fields(task(ID.value()))))
                .containsExactly("outcome", "analysis", "accepted");
    }

    @Test
    void what_was_done_after_a_birth_is_read_as_it_was_sent() {
        ActOnBirth use = mock();
        var step = new ActOnBirthStep(use, read);
        when(use.handle(WHO, ID, "On the ward.")).thenReturn(DONE);

        assertThat(step.complete(WHO, task(ID.value()), new ActOnBirthStep.Form(" On the ward. ")))
                .isEqualTo(DONE);
        assertThat(names(step.fields(task(ID.value())))).containsExactly("safe");
    }

    private static RecordSourceStep.Form source(Answer answer) {
        return answer.heard()
                ? source(answer.code(), "Seen.", "")
                : source(answer.code(), "", "Because.");
    }

    private static RecordSourceStep.Form source(String kind, String facts, String reason) {
        return new RecordSourceStep.Form(kind, facts, List.of("homeless"), reason);
    }

    private static TaskView task(UUID subject) {
        return new TaskView(
                new TaskId(new UUID(4, 1)),
                "step",
                new TaskView.Subject("pre-birth-assessment", subject, List.of("CP-2041")),
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
