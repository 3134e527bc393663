package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.worklist.Completion;

/** L-3.1.19, R-4.2-5b: an agency without an account answers an enquiry by itself. */
class AnswerByReplyTest extends EnquiryTest {

    private static final Recipient PRACTICE = Recipient.practice("K81234");

    private final AnswerByReply replies = new AnswerByReply(bench.answer);

    @Test
    @Requirement({"R-4.2-5b", "L-3.1.19"})
    void its_reply_is_its_own_answer_by_its_duty_role_and_the_step_leaves_the_work_list() {
        started(Paediatric.Answer.NOT_NEEDED);
        var asked = bench.asked(Agency.GP);

        replies.replied(request(), reply(AgencyReply.Answer.REPLY), "Seen twice.");

        assertThat(bench.asked(Agency.GP).answers())
                .containsExactly(
                        new Answered(new Answer.Reply("Seen twice.", ""), PRACTICE.role()));
        assertThat(bench.steps.waiting(asked.id().value())).isEmpty();
        assertThat(bench.limits.open(asked.id())).isEmpty();
        assertThat(bench.audit.getLast().who().agency()).isEqualTo(Agency.GP);
        assertThat(bench.audit.getLast().why()).isEqualTo("gp practice-k81234: reply");
    }

    @Test
    void a_few_words_without_an_answer_leave_the_request_waiting() {
        started(Paediatric.Answer.NOT_NEEDED);

        replies.replied(request(), reply(AgencyReply.Answer.NONE), "Who is asking?");

        assertThat(bench.asked(Agency.GP).awaited()).isTrue();
    }

    @Test
    void a_later_one_takes_the_place_of_the_one_before() {
        started(Paediatric.Answer.NOT_NEEDED);
        replies.replied(request(), reply(AgencyReply.Answer.DECLINED), "No consent.");

        replies.replied(request(), reply(AgencyReply.Answer.NIL_RETURN), "");

        assertThat(bench.asked(Agency.GP).answer()).isEqualTo(new Answer.NilReturn(""));
    }

    @Test
    @Requirement({"R-4.2-5b", "L-3.1.19"})
    void what_two_practices_of_a_family_know_adds_up_and_one_that_knows_nothing_hides_nothing() {
        started(Paediatric.Answer.NOT_NEEDED);
        var his = Recipient.practice("K85678");
        replies.replied(request(), reply(AgencyReply.Answer.REPLY), "Seen twice.");

        replies.replied(request(), reply(his, AgencyReply.Answer.NIL_RETURN), "");
        assertThat(bench.asked(Agency.GP).answer()).isEqualTo(new Answer.Reply("Seen twice.", ""));
        replies.replied(request(), reply(his, AgencyReply.Answer.REPLY), "He drinks.");

        assertThat(bench.asked(Agency.GP).answer())
                .isEqualTo(new Answer.Reply("Seen twice.\n\nHe drinks.", ""));
    }

    @Test
    @Requirement({"R-4.2-5b", "L-3.1.19"})
    void that_the_mothers_practice_has_answered_is_no_answer_of_the_fathers() {
        var his = Recipient.practice("K85678");
        bench.practices.addAll(List.of(PRACTICE, his));
        started(Paediatric.Answer.NOT_NEEDED);
        var asked = bench.asked(Agency.GP);
        assertThat(asked.silent()).containsExactly("K81234", "K85678");

        replies.replied(request(), reply(AgencyReply.Answer.REPLY), "Seen twice.");

        assertThat(bench.asked(Agency.GP).silent()).containsExactly("K85678");
        assertThat(bench.steps.waiting(asked.id().value()))
                .containsExactly(EnquirySteps.OBTAIN_CONTRIBUTION);
        assertThat(bench.limits.open(asked.id())).isPresent();
        var lead = Recipient.practiceLead("K85678");
        replies.replied(request(), reply(lead, AgencyReply.Answer.NIL_RETURN), "");

        assertThat(bench.asked(Agency.GP).awaited()).isFalse();
        assertThat(bench.steps.waiting(asked.id().value())).isEmpty();
        assertThat(bench.limits.open(asked.id())).isEmpty();
    }

    @Test
    @Requirement({"R-4.2-5b", "L-3.1.19"})
    void what_somebody_wrote_down_of_one_practice_leaves_the_task_open_for_the_other() {
        bench.practices.addAll(List.of(PRACTICE, Recipient.practice("K85678")));
        started(Paediatric.Answer.NOT_NEEDED);
        var asked = bench.asked(Agency.GP);

        var done =
                bench.obtain.handle(
                        Given.WORKER,
                        asked.id(),
                        Answered.ofPractice("K81234", new Answer.Reply("Seen twice.", "")));

        assertThat(done)
                .isEqualTo(
                        new Completion.Done(
                                "It is recorded. The task stays open for practice K85678."));
        assertThat(bench.steps.waiting(asked.id().value()))
                .containsExactly(EnquirySteps.OBTAIN_CONTRIBUTION);
    }

    @Test
    @Requirement({"R-4.2-5b", "L-3.1.19"})
    void what_was_tried_with_the_silent_practice_ends_the_wait_and_is_kept_beside_the_answer() {
        bench.practices.addAll(List.of(PRACTICE, Recipient.practice("K85678")));
        started(Paediatric.Answer.NOT_NEEDED);
        var asked = bench.asked(Agency.GP);
        replies.replied(request(), reply(AgencyReply.Answer.REPLY), "Seen twice.");

        var done =
                bench.obtain.handle(
                        Given.WORKER,
                        asked.id(),
                        Answered.ofPractice("K85678", new Answer.NoAnswer("Rang twice.")));

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(bench.asked(Agency.GP).awaited()).isFalse();
        assertThat(bench.asked(Agency.GP).answer()).isEqualTo(new Answer.Reply("Seen twice.", ""));
        assertThat(bench.asked(Agency.GP).heard()).isFalse();
        assertThat(bench.asked(Agency.GP).answers())
                .contains(Answered.ofPractice("K85678", new Answer.NoAnswer("Rang twice.")));
        assertThat(bench.limits.open(asked.id())).isEmpty();
    }

    @Test
    void one_after_the_enquiry_has_ended_is_kept_and_changes_nothing_else() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        var request = request();
        decided(id, Outcome.NOT_SUBSTANTIATED);
        var ended = bench.enquiry();
        bench.messages.clear();

        replies.replied(request, reply(AgencyReply.Answer.REPLY), "Seen twice.");

        assertThat(ended.isOpen()).isFalse();
        assertThat(bench.enquiry()).isEqualTo(ended);
        assertThat(bench.messages).isEmpty();
        assertThat(bench.asked(Agency.GP).answer())
                .isEqualTo(REPLY.and(new Answer.Reply("Seen twice.", "")));
    }

    /** What the agencies were told when they were asked. */
    private NewChange request() {
        return bench.changes.stream()
                .filter(change -> change.code("asked").equals("police"))
                .findFirst()
                .orElseThrow();
    }

    private AgencyReply reply(AgencyReply.Answer answer) {
        return reply(PRACTICE, answer);
    }

    private AgencyReply reply(Recipient by, AgencyReply.Answer answer) {
        return new AgencyReply(
                new AgencyReply.Id(new NotificationId(new UUID(0, 7)), 1),
                by,
                new AgencyReply.Said(false, answer, true),
                bench.now());
    }
}
