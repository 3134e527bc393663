package org.threshold.workflow.analysis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.ADraft;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;

/** An agency answers a draft by itself: through its one-time link, or with its acknowledgement. */
class DraftRepliesTest {

    private final DraftWorld world = new DraftWorld();

    @BeforeEach
    void circulated() {
        world.circulated();
    }

    @Test
    @Requirement({"R-4.2-1b", "R-4.2-5c"})
    void the_practice_disagrees_by_its_link_and_nobody_waits_for_it_any_more() {
        replied(
                world.changes.getFirst(),
                AgencyReply.Answer.REPLY,
                "DISAGREE: she was here twice.");

        assertThat(world.draft().comments())
                .containsExactly(
                        new Comment(
                                world.draft().versions().getFirst().id(),
                                Agency.GP,
                                new Said(Position.DISAGREES, "DISAGREE: she was here twice."),
                                "practice-k81234",
                                DraftWorld.NOW));
        assertThat(world.draft().outstanding()).containsExactly(Agency.POLICE);
        assertThat(world.steps.waiting()).hasSize(1);
        assertThat(world.audit.getLast().who().agency()).isEqualTo(Agency.GP);
    }

    @Test
    void a_few_words_and_answers_to_other_requests_leave_it_waiting() {
        replied(world.changes.getFirst(), AgencyReply.Answer.NONE, "Who is asking?");
        replied(request(UUID.randomUUID()), AgencyReply.Answer.REPLY, "AGREE");
        replied(
                new NewChange(
                        ChangeKind.INFORMATION_REQUEST,
                        "requested",
                        List.of(ADraft.CASE),
                        DraftWorld.NOW,
                        Map.of("enquiry", DraftWorld.ENQUIRY.toString()),
                        ""),
                AgencyReply.Answer.REPLY,
                "AGREE");

        assertThat(world.draft().comments()).isEmpty();
        assertThat(world.steps.waiting()).hasSize(2);
    }

    private static NewChange request(UUID version) {
        return new NewChange(
                ChangeKind.INFORMATION_REQUEST,
                "requested",
                List.of(ADraft.CASE),
                DraftWorld.NOW,
                Map.of("analysis", version.toString()),
                "");
    }

    private void replied(NewChange about, AgencyReply.Answer answer, String words) {
        world.replies.replied(
                about,
                new AgencyReply(
                        new AgencyReply.Id(new NotificationId(new UUID(3, 1)), 1),
                        Recipient.practice("K81234"),
                        new AgencyReply.Said(false, answer, true),
                        DraftWorld.NOW),
                words);
    }
}
