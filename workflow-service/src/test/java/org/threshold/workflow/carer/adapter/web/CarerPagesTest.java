package org.threshold.workflow.carer.adapter.web;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.carer.app.CheckCarer;
import org.threshold.workflow.carer.app.ReadCarerChecks;
import org.threshold.workflow.carer.domain.ACarer;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheck.About;
import org.threshold.workflow.carer.domain.CarerCheck.Checked;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

class CarerPagesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final CaseRef REF = new CaseRef("CP-2041");
    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final ReadCarerChecks read = mock(ReadCarerChecks.class);
    private final CheckCarer check = mock(CheckCarer.class);
    private final CheckCarerStep step = new CheckCarerStep(check, read);
    private final CarerCheck fresh =
            new CarerCheck(
                    new CarerCheckId(new UUID(0, 1)),
                    new About(REF, new ChangeId(new UUID(0, 2)), MONDAY),
                    CarerDetails.none(),
                    Optional.empty());

    @Test
    @Requirement("R-TVP-4")
    void the_case_says_what_is_missing_of_whoever_took_over_care_and_names_nobody() {
        CarerCheck named =
                fresh.with(
                        new CarerDetails(
                                ACarer.who(), ACarer.home(), CarerDetails.none().checks()));

        assertThat(lines(named))
                .containsExactly(
                        "The carer is not checked yet:",
                        "The check by the police is outstanding. Until all of it is known, nobody can"
                                + " say that the child is safe there (recommendation Thames Valley Police"
                                + " 4).",
                        "The check of social care’s records is outstanding.");
        var checked = new Checked(new StaffId(new UUID(0, 3)), MONDAY);
        assertThat(lines(named.checked(checked)))
                .containsExactly("The carer was checked by Monday 23 November 2026 at 10:00.");
    }

    @Test
    void the_task_shows_what_is_recorded_so_far_and_leads_to_the_change() {
        when(read.forStep(fresh.id())).thenReturn(fresh.with(ACarer.whole()));

        var shown = (CaseFacts) step.matter(WHO, task()).orElseThrow().shown();

        assertThat(shown.facts())
                .extracting(CaseFacts.Fact::about)
                .contains("Name", "Others in that home", "Police: Done");
        assertThat(step.page(task())).contains("/changes/" + new UUID(0, 2));
        assertThat(step.fields(task())).hasSize(10);
    }

    @Test
    void what_is_sent_is_read_and_what_is_left_out_is_outstanding() {
        when(check.handle(any(), eq(fresh.id()), eq(ACarer.whole())))
                .thenReturn(new Completion.Done("Done."));
        var whole =
                new CarerForm(
                        "Gwen Marsh",
                        LocalDate.parse("1961-03-02"),
                        "Grandmother",
                        "7 Church Road",
                        "Nobody.",
                        "done",
                        "Nothing known.",
                        "done",
                        "Nothing known.",
                        "",
                        List.of());
        var odd = form("perhaps", null, null);

        assertThat(step.complete(WHO, task(), whole)).isEqualTo(new Completion.Done("Done."));
        assertThat(step.complete(WHO, task(), odd)).isInstanceOf(Completion.Refused.class);
        assertThat(step.complete(WHO, task(), form(null, "somebody", null)))
                .isInstanceOf(Completion.Refused.class);
    }

    @Test
    @Requirement("R-TVP-4")
    void the_others_in_that_home_are_read_each_with_their_own_checks() {
        var husband =
                new OtherForm(
                        "Hal Marsh",
                        ACarer.BORN.orElseThrow(),
                        "done",
                        "Nothing known.",
                        "done",
                        "Nothing known.",
                        null);
        var none = CarerDetails.none();
        var details =
                new CarerDetails(
                        none.who(),
                        new CarerDetails.Home("", "", List.of(ACarer.husband())),
                        none.checks());
        when(check.handle(any(), eq(fresh.id()), eq(details)))
                .thenReturn(new Completion.Done("Done."));

        assertThat(step.complete(WHO, task(), form(null, null, List.of(husband))))
                .isEqualTo(new Completion.Done("Done."));
        when(read.forStep(fresh.id())).thenReturn(fresh.with(details));
        var shown = (CaseFacts) step.matter(WHO, task()).orElseThrow().shown();
        assertThat(shown.facts())
                .extracting(CaseFacts.Fact::about)
                .containsExactly("Also in that home: Hal Marsh");
    }

    @Test
    void whoever_on_record_may_be_meant_is_offered() {
        var gwen =
                new PersonView(
                        new PersonId(new UUID(0, 5)),
                        "Gwen Marsh",
                        new Born.Unknown(),
                        PersonKind.ADULT);
        when(read.likely(fresh.id())).thenReturn(List.of(gwen));

        assertThat(step.fields(task())).extracting(FormField::name).contains("known", "people");
    }

    private static CarerForm form(
            @Nullable String police, @Nullable String known, @Nullable List<OtherForm> people) {
        return new CarerForm(null, null, null, null, null, police, null, null, null, known, people);
    }

    private List<String> lines(CarerCheck one) {
        when(read.of(WHO, REF)).thenReturn(List.of(one));
        var part = new CaseCarersPart(read, () -> MONDAY).of(WHO, REF.value()).orElseThrow();
        return ((CaseFacts) part.shown()).facts().getFirst().lines();
    }

    private TaskView task() {
        return new TaskView(
                new TaskId(new UUID(0, 9)),
                "check-carer",
                new TaskView.Subject("carer-check", fresh.id().value(), List.of(REF.value())),
                Set.of(),
                new TaskView.Due(MONDAY, MONDAY),
                new TaskState.Open());
    }
}
