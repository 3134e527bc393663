package org.threshold.workflow.action.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.action.app.ReadActions;
import org.threshold.workflow.action.app.SettleAction;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.action.domain.MeetingActionId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ActionStanding;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.PlannedAction;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

class ActionPagesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final CaseRef REF = new CaseRef("CP-2041");
    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final String OWNER =
            "Sam Sergeant, Police, by Monday 23 November 2026 at 10:00.";

    private final ReadActions read = mock(ReadActions.class);
    private final SettleAction settle = mock(SettleAction.class);
    private final SettleActionStep step = new SettleActionStep(settle, read);
    private final MeetingAction one =
            new MeetingAction(
                    new MeetingActionId(new UUID(0, 1)),
                    new DiscussionId(new UUID(0, 2)),
                    List.of(REF),
                    new PlannedAction(
                            "Take the photographs", Agency.POLICE, "Sam Sergeant", MONDAY));

    @Test
    @Requirement("R-4.2-3c")
    void the_case_says_what_came_of_what_was_agreed() {
        assertThat(lines(one)).containsExactly(OWNER, "Nobody has said yet that it is done.");
        assertThat(lines(one.as(new ActionStanding.Done(MONDAY))))
                .containsExactly(OWNER, "Done: Monday 23 November 2026 at 10:00.");
        assertThat(lines(one.as(new ActionStanding.NotDone("They moved."))))
                .containsExactly(OWNER, "Not done: They moved.");
    }

    @Test
    void the_task_says_what_was_agreed_and_leads_to_the_discussion() {
        when(read.forStep(one.id())).thenReturn(one);

        var shown = (CaseFacts) step.matter(WHO, task()).orElseThrow().shown();

        assertThat(shown.facts()).containsExactly(CaseFacts.Fact.of("Take the photographs", OWNER));
        assertThat(step.page(task())).contains("/strategy-discussions/" + new UUID(0, 2));
        assertThat(step.fields(task())).hasSize(3);
    }

    @Test
    void what_is_sent_is_read() {
        var kept = new Completion.Done("Kept.");
        when(settle.handle(WHO, one.id(), new ActionStanding.Done(MONDAY))).thenReturn(kept);
        when(settle.handle(WHO, one.id(), new ActionStanding.NotDone("They moved.")))
                .thenReturn(kept);

        assertThat(complete(new ActionForm(true, MONDAY, null))).isEqualTo(kept);
        assertThat(complete(new ActionForm(false, null, " They moved. "))).isEqualTo(kept);
        assertThat(complete(new ActionForm(null, null, null)))
                .isInstanceOf(Completion.Refused.class);
        assertThat(complete(new ActionForm(true, null, null)))
                .isInstanceOf(Completion.Refused.class);
    }

    private Completion complete(ActionForm form) {
        return step.complete(WHO, task(), form);
    }

    private List<String> lines(MeetingAction action) {
        when(read.of(WHO, REF)).thenReturn(List.of(action));
        var part = new CaseActionsPart(read).of(WHO, REF.value()).orElseThrow();
        return ((CaseFacts) part.shown()).facts().getFirst().lines();
    }

    private TaskView task() {
        return new TaskView(
                new TaskId(new UUID(0, 9)),
                "settle-meeting-action",
                new TaskView.Subject("meeting-action", one.id().value(), List.of(REF.value())),
                Set.of(),
                new TaskView.Due(MONDAY, MONDAY),
                new TaskState.Open());
    }
}
