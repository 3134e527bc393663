package org.threshold.workflow.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.assessment.app.AssessmentWorld.MONDAY;
import static org.threshold.workflow.assessment.app.AssessmentWorld.WORKER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.app.ObtainAssessmentContribution.Obtained;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.PracticeSays;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.TakingPart;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** The practice of each child is invited to its single assessment (R-4.2-5c). */
class InvitedPracticesTest {

    private final SingleAssessmentWorld world = new SingleAssessmentWorld();
    private final InvitedHearers hearers = new InvitedHearers(world.invitations);

    @Test
    @Requirement("R-4.2-5c")
    void the_practice_of_each_child_is_invited_with_the_request_for_what_it_knows() {
        planned("K81234");

        assertThat(world.family.changes.getFirst().codes())
                .containsEntry("invites", "gp")
                .containsValue("gp");
        assertThat(hearers.of(world.family.changes.getFirst()))
                .containsExactly(Recipient.practice("K81234"));
        assertThat(invited()).containsExactly(InvitedPractice.of("K81234"));
    }

    @Test
    @Requirement("R-4.2-5c")
    void it_says_behind_its_link_how_it_takes_part_and_what_it_knows_is_still_awaited() {
        planned("K81234");

        replies("K81234", AgencyReply.Answer.DIALS_IN);

        assertThat(invited()).containsExactly(says("K81234", TakingPart.DIALS_IN));
        assertThat(practice().awaited()).isTrue();
    }

    @Test
    void what_it_writes_is_its_report_unless_it_chose_before() {
        planned("K81234");

        replies("K81234", AgencyReply.Answer.REPLY);
        assertThat(invited()).containsExactly(says("K81234", TakingPart.SENDS_REPORT));

        replies("K81234", AgencyReply.Answer.ATTENDS);
        replies("K81234", AgencyReply.Answer.REPLY);
        assertThat(invited()).containsExactly(says("K81234", TakingPart.ATTENDS));
        assertThat(practice().answer()).isInstanceOf(Answer.Reply.class);
    }

    @Test
    @Requirement("R-4.2-5c")
    void somebody_of_ours_writes_it_down() {
        planned("K81234");

        var done = obtain(new PracticeSays("", TakingPart.ATTENDS));

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(invited().getFirst().takingPart()).contains(TakingPart.ATTENDS);
        assertThat(invited().getFirst().by()).isEmpty();
        assertThat(world.read.forStep(world.one().id()).invited()).isEqualTo(invited());
    }

    @Test
    void of_several_practices_it_is_said_which() {
        planned("K81234");
        world.invitations.invite(world.one().id(), "K82001", MONDAY);

        assertThat(obtain(new PracticeSays("", TakingPart.ATTENDS)))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused ->
                                assertThat(refused.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("practice"));
        assertThat(obtain(new PracticeSays("k82001", TakingPart.ATTENDS)))
                .isInstanceOf(Completion.Done.class);
        assertThat(invited().getLast().takingPart()).contains(TakingPart.ATTENDS);
    }

    private void planned(String code) {
        SingleAssessment begun = world.begun();
        world.practices.put(begun.children().getFirst().person(), new RegisteredAt(code));
        world.planned();
    }

    private Completion obtain(PracticeSays says) {
        var given = new Obtained(new Answer.NilReturn(""), Optional.of(says));
        return world.obtain.handle(WORKER, practice().id(), given);
    }

    private AskedAgency practice() {
        return world.one().asked(Agency.GP).orElseThrow();
    }

    private List<InvitedPractice> invited() {
        return world.invitations.of(world.one().id());
    }

    private static InvitedPractice says(String code, TakingPart how) {
        return new InvitedPractice(code, Optional.of(how), Recipient.practice(code).role());
    }

    private void replies(String code, AgencyReply.Answer answer) {
        var reply =
                new AgencyReply(
                        new AgencyReply.Id(new NotificationId(new UUID(3, 1)), 1),
                        Recipient.practice(code),
                        new AgencyReply.Said(false, answer, true),
                        MONDAY);
        world.replies.replied(world.family.changes.getFirst(), reply, "Seen twice.");
    }
}
