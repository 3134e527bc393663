package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.app.AssessmentWorld.BABY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** An agency that a single assessment asked answers by itself, or somebody writes it down. */
class AssessmentRepliesTest {

    private static final Recipient PRACTICE = Recipient.practice("K81234");

    private final SingleAssessmentWorld world = new SingleAssessmentWorld();

    @Test
    @Requirement("L-3.1.19")
    void its_answer_ends_what_waited_for_it() {
        world.planned();

        world.replies.replied(request(), reply(AgencyReply.Answer.REPLY), "Seen twice.");

        assertThat(practice().answer()).isEqualTo(new Answer.Reply("Seen twice.", ""));
        assertThat(practice().role()).isEqualTo("practice-k81234");
        assertThat(world.family.steps.of(practice().id())).isEmpty();
        assertThat(world.family.audit.getLast().who().agency()).isEqualTo(Agency.GP);
    }

    @Test
    void a_few_words_and_answers_to_others_leave_it_waiting() {
        world.planned();
        var other =
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST,
                        "requested",
                        List.of(BABY),
                        MONDAY,
                        Map.of("enquiry", UUID.randomUUID().toString()),
                        "");

        world.replies.replied(request(), reply(AgencyReply.Answer.NONE), "Who is asking?");
        world.replies.replied(other, reply(AgencyReply.Answer.REPLY), "Seen twice.");

        assertThat(practice().awaited()).isTrue();
        assertThat(world.family.steps.of(practice().id()))
                .containsExactly("obtain-assessment-contribution");
    }

    @Test
    @Requirement("L-3.1.19")
    void a_practice_that_knows_nothing_hides_nothing_of_what_another_knows() {
        world.planned();
        var his = Recipient.practice("K85678");
        world.replies.replied(request(), reply(AgencyReply.Answer.REPLY), "Seen twice.");

        world.replies.replied(request(), reply(his, AgencyReply.Answer.DECLINED), "No consent.");
        assertThat(practice().answer()).isEqualTo(new Answer.Reply("Seen twice.", ""));
        world.replies.replied(request(), reply(his, AgencyReply.Answer.REPLY), "He drinks.");

        assertThat(practice().answer())
                .isEqualTo(new Answer.Reply("Seen twice.\n\nHe drinks.", ""));
    }

    @Test
    void one_that_comes_after_the_end_is_kept() {
        world.planned();
        world.conclude.handle(
                WORKER,
                world.one().id(),
                SingleAssessmentWorld.concluding(AssessmentOutcome.STRATEGY_DISCUSSION));

        world.replies.replied(request(), reply(AgencyReply.Answer.NIL_RETURN), "");

        assertThat(practice().answer()).isEqualTo(new Answer.NilReturn(""));
        assertThat(world.one().open()).isFalse();
    }

    @Test
    void that_it_did_not_answer_says_what_was_tried() {
        world.planned();
        UUID line = practice().id();

        assertThat(
                        world.obtain.handle(
                                WORKER,
                                line,
                                SingleAssessmentWorld.obtained(new Answer.NoAnswer(""))))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("reason"));
        assertThat(
                        world.obtain.handle(
                                WORKER,
                                line,
                                SingleAssessmentWorld.obtained(new Answer.NoAnswer("Rang twice."))))
                .isInstanceOf(Completion.Done.class);
        assertThat(practice().answer().heard()).isFalse();
    }

    private AskedAgency practice() {
        return world.one().asked(Agency.GP).orElseThrow();
    }

    private NewChange request() {
        return world.family.changes.getFirst();
    }

    private static AgencyReply reply(AgencyReply.Answer answer) {
        return reply(PRACTICE, answer);
    }

    private static AgencyReply reply(Recipient by, AgencyReply.Answer answer) {
        return new AgencyReply(
                new AgencyReply.Id(new NotificationId(new UUID(3, 1)), 1),
                by,
                new AgencyReply.Said(false, answer, true),
                MONDAY);
    }
}
