package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;
import static org.threshold.workflow.strategy.app.Meeting.done;
import static org.threshold.workflow.strategy.app.Meeting.refused;
import static org.threshold.workflow.strategy.app.Meeting.refusedFields;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.AgreementAnswer;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.worklist.Completion;

/** R-TVP-3b: who must agree to less than a joint enquiry is asked, and answers where they work. */
class AgreeingTest {

    private final StrategyWorld world = new StrategyWorld();
    private final Meeting meeting = new Meeting(world);

    @Test
    @Requirement("R-TVP-3b")
    void a_decision_that_lacks_their_agreement_asks_both_at_once_and_says_so() {
        var id = meeting.held();

        var refusal = refused(less(id)).getFirst();

        assertThat(refusal.remedy()).contains("it is on their work list now");
        var task = world.steps.task(id, DiscussionSteps.AGREE);
        assertThat(task.candidates())
                .containsExactlyInAnyOrder(Role.DUTY_INSPECTOR, Role.SERVICE_MANAGER);
        assertThat(world.limit(id, DiscussionSteps.AGREE).limit().code())
                .isEqualTo(LimitCode.SINGLE_AGENCY_AGREEMENT);
        assertThat(task.due().dueAt()).isEqualTo(StrategyWorld.NOW.plusSeconds(2 * 60 * 60));
    }

    @Test
    void asking_again_while_they_are_asked_puts_no_second_task_on_the_list() {
        var id = meeting.held();
        less(id);

        less(id);

        assertThat(world.steps.waiting(id))
                .containsExactly(DiscussionSteps.DECIDE, DiscussionSteps.AGREE);
        assertThat(world.acts()).containsOnlyOnce("single-agency-agreement-asked-for");
    }

    @Test
    void a_joint_enquiry_asks_nobody() {
        var id = meeting.held();

        done(meeting.decideJointly(id));

        assertThat(world.acts()).doesNotContain("single-agency-agreement-asked-for");
    }

    @Test
    void once_both_have_agreed_the_decision_can_be_recorded_and_its_chair_is_told() {
        var id = meeting.held();
        less(id);

        assertThat(done(says(Role.DUTY_INSPECTOR, id, true))).contains("still asked");
        assertThat(world.steps.task(id, DiscussionSteps.AGREE).candidates())
                .containsExactly(Role.SERVICE_MANAGER);
        done(says(Role.SERVICE_MANAGER, id, true));

        assertThat(world.preparations.agreements(id))
                .extracting(Agreement::as)
                .containsExactlyInAnyOrder(Role.DUTY_INSPECTOR, Role.SERVICE_MANAGER);
        assertThat(world.notices)
                .singleElement()
                .asString()
                .startsWith("team-manager: ")
                .contains("Record the meeting’s decisions now.");
        done(less(id));
    }

    @Test
    void the_one_who_has_answered_does_not_answer_for_the_other() {
        var id = meeting.held();
        less(id);
        done(says(Role.DUTY_INSPECTOR, id, true));

        var again = refused(says(Role.DUTY_INSPECTOR, id, true)).getFirst();

        assertThat(again.problem()).contains("This waits for the service manager");
    }

    @Test
    @Requirement("R-TVP-3b")
    void one_who_does_not_agree_is_enough_for_it_to_stay_joint() {
        var id = meeting.held();
        less(id);

        assertThat(done(says(Role.SERVICE_MANAGER, id, false))).contains("stays joint");

        assertThat(world.preparations.agreements(id)).isEmpty();
        assertThat(world.steps.waiting(id)).containsExactly(DiscussionSteps.DECIDE);
        assertThat(world.the(DiscussionLimits.class).open(id, DiscussionSteps.AGREE)).isEmpty();
        assertThat(world.audit.getLast().what()).isEqualTo("single-agency-not-agreed");
        assertThat(world.notices.getFirst())
                .contains("The service manager does not agree", "Record a joint enquiry now");
        refused(less(id));
    }

    @Test
    void out_of_hours_the_manager_who_is_there_is_told_too() {
        var id = meeting.held();
        less(id);
        world.at(london("2026-11-24T22:00"));

        done(says(Role.SERVICE_MANAGER, id, false));

        assertThat(world.notices)
                .anyMatch(one -> one.startsWith("edt-manager: "))
                .anyMatch(one -> one.startsWith("team-manager: "));
    }

    @Test
    void a_joint_decision_after_all_takes_the_question_off_the_list() {
        var id = meeting.held();
        less(id);

        done(meeting.decideJointly(id));

        assertThat(world.steps.waiting(id)).doesNotContain(DiscussionSteps.AGREE);
        assertThat(world.the(DiscussionLimits.class).open(id, DiscussionSteps.AGREE)).isEmpty();
    }

    @Test
    void agreements_that_come_over_the_api_take_it_off_the_list_once_both_are_there() {
        var id = meeting.held();
        less(id);
        var agree = world.the(AgreeSingleAgency.class);

        done(agree.handle(inspector(), id, baby(id), "A birthmark.").orElseThrow());
        assertThat(world.steps.waiting(id)).contains(DiscussionSteps.AGREE);
        done(says(Role.SERVICE_MANAGER, id, true));

        assertThat(world.preparations.agreements(id)).hasSize(2);
        assertThat(world.steps.waiting(id)).doesNotContain(DiscussionSteps.AGREE);
    }

    @Test
    void an_answer_is_for_a_child_of_the_discussion_and_has_a_reason() {
        var id = meeting.held();
        less(id);

        assertThat(refusedFields(answer(Role.DUTY_INSPECTOR, id))).containsExactly("children");
        assertThat(
                        refusedFields(
                                answer(
                                        Role.DUTY_INSPECTOR,
                                        id,
                                        new AgreementAnswer(new CaseRef("CP-1"), true, " "))))
                .containsExactly("children[0].caseRef", "children[0].reason");
        assertThat(world.steps.waiting(id)).contains(DiscussionSteps.AGREE);
    }

    @Test
    void nobody_else_agrees() {
        var id = meeting.held();
        less(id);

        assertThatThrownBy(() -> says(Role.TEAM_MANAGER, id, true))
                .isInstanceOf(AccessRefused.class);
    }

    private Completion less(DiscussionId id) {
        return meeting.decide(id, new Next.Concluded(), meeting.section17(id));
    }

    private Completion says(Role role, DiscussionId id, boolean agrees) {
        return answer(role, id, new AgreementAnswer(baby(id), agrees, "The consultant is sure."));
    }

    private Completion answer(Role role, DiscussionId id, AgreementAnswer... answers) {
        return world.the(AnswerAgreement.class)
                .handle(StrategyWorld.staff(role), id, List.of(answers));
    }

    private CaseRef baby(DiscussionId id) {
        return world.discussion(id).cases().getFirst();
    }

    private static Actor inspector() {
        return StrategyWorld.staff(Role.DUTY_INSPECTOR);
    }
}
