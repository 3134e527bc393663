package org.threshold.workflow.letter.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.enquiry.PlannedConference;
import org.threshold.workflow.letter.app.InformParent;
import org.threshold.workflow.letter.app.Informing;
import org.threshold.workflow.letter.app.ReadLetters;
import org.threshold.workflow.letter.domain.Decision;
import org.threshold.workflow.letter.domain.Issuing.Invitation;
import org.threshold.workflow.letter.domain.LetterId;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.NotTelling;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.letter.domain.ParentLetter.Standing;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** What is asked of whoever informs a parent, and what is made of it. */
class InformParentStepTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LetterId ID = new LetterId(new UUID(0, 5));
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(4, 1)),
                    "inform-parent",
                    new TaskView.Subject("parent-letter", ID.value(), List.of("CP-2041")),
                    Set.of(),
                    new TaskView.Due(NOW, NOW),
                    new TaskState.Open());

    private final InformParent inform = mock(InformParent.class);
    private final ReadLetters read = mock(ReadLetters.class);
    private final InformParentStep step = new InformParentStep(inform, read, () -> NOW);

    @Test
    @Requirement("R-4.2-4b")
    void whether_the_police_were_asked_is_asked_while_they_investigate() {
        about(LetterKind.ENQUIRY_OUTCOME);
        assertThat(names()).contains("safe", "safeWhy").doesNotContain("police", "meetingAt");

        when(read.policeInvestigate(any())).thenReturn(true);
        assertThat(names()).contains("police");
    }

    @Test
    void an_invitation_asks_when_and_where() {
        about(LetterKind.CONFERENCE);

        assertThat(names()).contains("meetingAt", "meetingPlace");
        assertThat(step.matter(WHO, TASK)).isPresent();
        assertThat(step.page(TASK)).contains("/cases/CP-2041/family");
    }

    @Test
    @Requirement("R-4.2-4a")
    void the_day_that_is_set_is_in_the_invitation_and_nobody_types_it_twice() {
        about(LetterKind.CONFERENCE);
        var set =
                new PlannedConference(
                        LocalDate.parse("2026-12-10"),
                        Optional.of(LocalTime.of(10, 30)),
                        "The school.");
        when(read.planned(any())).thenReturn(Optional.of(set));

        assertThat(hints())
                .anyMatch(it -> it.startsWith("It is set for Thursday 10 December 2026"))
                .contains("Left empty, the letter says: The school.");
        var given = (Informing.Issue) read(letterWithoutDay());
        assertThat(given.issuing().invitation())
                .contains(new Invitation(Instant.parse("2026-12-10T10:30:00Z"), "The school."));
    }

    @Test
    void of_a_day_without_a_time_somebody_says_when() {
        about(LetterKind.CONFERENCE);
        var set = new PlannedConference(LocalDate.parse("2026-12-10"), Optional.empty(), "");
        when(read.planned(any())).thenReturn(Optional.of(set));

        assertThat(hints())
                .contains("It is set for Thursday 10 December 2026, at no time yet: say when.");
        var given = (Informing.Issue) read(letterWithoutDay());
        assertThat(given.issuing().invitation()).isEmpty();
    }

    private static InformParentForm letterWithoutDay() {
        return new InformParentForm(
                "letter", true, "Both.", "", "post", "Dana", null, null, null, null, null);
    }

    private List<String> hints() {
        return step.fields(TASK).stream().map(FormField::hint).toList();
    }

    @Test
    void a_letter_is_read_with_all_that_was_said_and_counts_as_had_now() {
        var then = NOW.plusSeconds(60);

        var given = (Informing.Issue) read(form("letter", "post", null, then));

        assertThat(given.issuing().safety().safe()).contains(true);
        assertThat(given.issuing().way()).isEqualTo(Way.POST);
        assertThat(given.issuing().at()).isEqualTo(NOW);
        assertThat(given.issuing().invitation()).contains(new Invitation(then, "Room 2"));
    }

    @Test
    void word_of_mouth_and_not_telling_are_read_as_such() {
        assertThat(read(form("spoken", null, null, null))).isEqualTo(new Informing.Spoke(NOW));
        assertThat(read(form("not-told", null, "court", null)))
                .isEqualTo(
                        new Informing.Propose(new NotTelling(NotTellingReason.COURT, "An order.")));
    }

    @Test
    void what_is_not_one_of_the_answers_is_refused_by_its_field() {
        assertThat(refused(form(null, null, null, null))).containsExactly("what");
        assertThat(refused(form("not-told", null, null, null))).containsExactly("reason");
        assertThat(refused(form("letter", "pigeon", null, null))).containsExactly("way");
    }

    private Informing read(InformParentForm form) {
        when(inform.handle(any(), any(), any())).thenReturn(new Completion.Done("Done."));
        step.complete(WHO, TASK, form);
        ArgumentCaptor<Informing> given = ArgumentCaptor.captor();
        verify(inform, atLeastOnce()).handle(eq(WHO), eq(ID), given.capture());
        return given.getAllValues().getLast();
    }

    private List<String> refused(InformParentForm form) {
        return step.complete(WHO, TASK, form)
                .as(
                        _ -> List.of(),
                        refusals -> refusals.stream().map(Refusal::field).toList(),
                        _ -> List.of());
    }

    private List<String> names() {
        return step.fields(TASK).stream().map(FormField::name).toList();
    }

    private void about(LetterKind kind) {
        var about = new Decision(kind, "", new CaseRef("CP-2041"), NOW);
        when(read.forStep(ID))
                .thenReturn(
                        new ParentLetter(
                                ID,
                                about,
                                ParentRole.FATHER,
                                Optional.empty(),
                                new Standing.ToTell()));
    }

    private static InformParentForm form(
            @Nullable String what,
            @Nullable String way,
            @Nullable String reason,
            @Nullable Instant meetingAt) {
        return new InformParentForm(
                what,
                true,
                "Both.",
                "",
                way,
                "Dana",
                meetingAt,
                "Room 2",
                null,
                reason,
                "An order.");
    }
}
