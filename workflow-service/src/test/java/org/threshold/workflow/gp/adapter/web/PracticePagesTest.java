package org.threshold.workflow.gp.adapter.web;

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
import org.threshold.workflow.gp.app.FindPractice;
import org.threshold.workflow.gp.app.ReadPracticeSearches;
import org.threshold.workflow.gp.domain.PracticeGiven;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.About;
import org.threshold.workflow.gp.domain.PracticeSearch.Ended;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.gp.domain.Whose;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

class PracticePagesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final CaseRef REF = new CaseRef("CP-2041");
    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final ReadPracticeSearches read = mock(ReadPracticeSearches.class);
    private final FindPractice find = mock(FindPractice.class);
    private final FindPracticeStep step = new FindPracticeStep(find, read);
    private final PracticeSearch open =
            new PracticeSearch(
                    new PracticeSearchId(new UUID(0, 1)),
                    new About(REF, new PersonId(new UUID(0, 2)), Whose.PARENT_OR_CARER, MONDAY),
                    Optional.empty());

    @Test
    @Requirement("L-3.1.21")
    void the_case_shows_whose_gp_was_not_recorded_and_what_came_of_it_and_names_nobody() {
        var asked = new Ended(SearchEnd.NOT_KNOWN, "The ward.", MONDAY.plusSeconds(7200));
        var nowhere = new Ended(SearchEnd.NOT_REGISTERED, "", MONDAY.plusSeconds(7200));
        when(read.of(WHO, REF)).thenReturn(List.of(open, open.ended(asked), open.ended(nowhere)));

        CaseFacts part =
                (CaseFacts) new CasePracticesPart(read).of(WHO, REF.value()).orElseThrow().shown();

        assertThat(part.facts())
                .extracting(Fact::about)
                .containsOnly("A parent or carer of the child");
        assertThat(part.facts())
                .extracting(fact -> fact.lines().getLast())
                .containsExactly(
                        "Somebody looks for it.",
                        "Nobody could say (Monday 23 November 2026 at 12:00). Asked: The ward.",
                        "Not registered with any practice (Monday 23 November 2026 at 12:00).");
    }

    @Test
    void a_case_in_which_every_gp_is_recorded_has_no_such_part() {
        when(read.of(WHO, REF)).thenReturn(List.of());

        assertThat(new CasePracticesPart(read).of(WHO, REF.value())).isEmpty();
    }

    @Test
    void the_task_says_by_name_whose_gp_is_to_be_found_and_leads_to_the_family() {
        when(read.forStep(open.id())).thenReturn(open);
        var mother =
                new PersonView(
                        open.about().person(), "Lena Marsh", new Born.Unknown(), PersonKind.ADULT);
        when(read.whose(WHO, open.id())).thenReturn(Optional.of(mother));

        var matter = (CaseFacts) step.matter(WHO, task()).orElseThrow().shown();

        assertThat(matter.facts().getFirst().lines()).containsExactly("Lena Marsh.");
        assertThat(step.page(task())).contains("/cases/CP-2041/family");
    }

    @Test
    void what_is_filled_in_is_handed_on_as_it_was_typed() {
        when(find.handle(eq(WHO), eq(open.id()), any())).thenReturn(new Completion.Done("Kept."));
        var form = new PracticeForm("not-known", null, " The ward. ");

        assertThat(step.complete(WHO, task(), form)).isEqualTo(new Completion.Done("Kept."));

        verify(find)
                .handle(WHO, open.id(), new PracticeGiven(SearchEnd.NOT_KNOWN, "", "The ward."));
        assertThat(form).hasToString("PracticeForm[…]");
    }

    @Test
    void an_answer_that_there_is_not_is_refused_with_those_that_there_are() {
        var refused =
                (Completion.Refused)
                        step.complete(WHO, task(), new PracticeForm("not-needed", "", ""));

        assertThat(refused.refusals())
                .containsExactly(
                        new Refusal(
                                "answer",
                                "This is not one of the values that it may have.",
                                "Give one of: registered, not-registered, not-known."));
    }

    private TaskView task() {
        return new TaskView(
                new TaskId(new UUID(0, 3)),
                "find-practice",
                new TaskView.Subject("practice-search", open.id().value(), List.of(REF.value())),
                Set.of(Role.DUTY_SOCIAL_WORKER),
                new TaskView.Due(MONDAY, MONDAY),
                new TaskState.Open());
    }
}
