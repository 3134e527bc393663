package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.AgencyReply.Answer;
import org.threshold.workflow.circumstances.AgencyReply.Said;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.domain.KeptReply;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.platform.Errand;

/** Model.md, Kafka topics: reply n has arrived; the text is fetched by id, and counts once. */
class ReplyTest {

    private static final Said FILED = new Said(true, Answer.NONE, false);
    private static final Said WROTE = new Said(false, Answer.NONE, true);

    private final CircumstancesWorld world = new CircumstancesWorld();
    private Notification police;

    @BeforeEach
    void the_police_are_told_of_a_new_injury() {
        police = world.told(world.injury(), Recipient.of(Role.POLICE_REFERRAL_SERGEANT));
        world.out.clear();
    }

    @Test
    void that_one_arrived_is_kept_at_once_and_its_words_are_left_to_be_fetched() {
        world.uses.reply.handle(reply(1, WROTE));
        world.uses.reply.handle(reply(1, WROTE));

        assertThat(world.replies.of(police.id()))
                .containsExactly(new KeptReply(reply(1, WROTE), Optional.empty()));
        assertThat(world.out.errands)
                .containsExactly(new Errand("fetch-reply", police.id().toString(), "1"));
        assertThat(world.out.acts(police.id().value())).containsExactly("agency-replied");
        assertThat(world.out.notices).isEmpty();
        assertThat(world.features.replied).isEmpty();
    }

    @Test
    void once_its_words_are_there_it_is_heard_and_the_social_worker_is_told_once() {
        world.uses.reply.handle(reply(1, WROTE));

        world.uses.settle.handle(reply(1, WROTE).id(), "Seen on Monday.");
        world.uses.settle.handle(reply(1, WROTE).id(), "Seen on Monday.");

        assertThat(world.features.replied).containsExactly("EV-03 none: Seen on Monday.");
        assertThat(world.out.notices)
                .singleElement()
                .asString()
                .startsWith("duty-social-worker: Police, police referral sergeant has written")
                .doesNotContain("Monday");
        assertThat(world.replies.of(police.id()).getFirst().words()).contains("Seen on Monday.");
        assertThat(world.notifications.standing(police.id()).waits()).isTrue();
    }

    @Test
    void the_allocated_worker_is_told_where_there_is_one() {
        world.features.hold.add(Circumstance.ALLOCATED);
        world.uses.reply.handle(reply(1, WROTE));

        world.uses.settle.handle(reply(1, WROTE).id(), "Seen on Monday.");

        assertThat(world.out.noticed).containsExactly(Role.ALLOCATED_SOCIAL_WORKER);
    }

    @Test
    @Requirement("R-GP-3")
    void that_it_is_filed_is_kept_and_disturbs_nobody() {
        world.uses.reply.handle(reply(1, FILED));

        world.uses.settle.handle(reply(1, FILED).id(), "");

        assertThat(world.replies.of(police.id()).getFirst().settled()).isTrue();
        assertThat(world.out.notices).isEmpty();
    }

    @Test
    void one_to_a_notification_that_nobody_knows_is_an_error_so_that_its_key_waits() {
        var unknown = new AgencyReply.Id(new NotificationId(new UUID(9, 9)), 1);
        var reply = new AgencyReply(unknown, police.to().recipient(), FILED, world.now());

        assertThatThrownBy(() -> world.uses.reply.handle(reply))
                .isInstanceOf(IllegalStateException.class);
        assertThat(world.out.errands).isEmpty();
    }

    @Test
    void words_for_a_reply_that_nobody_heard_of_change_nothing() {
        world.uses.settle.handle(reply(7, WROTE).id(), "Seen on Monday.");

        assertThat(world.features.replied).isEmpty();
        assertThat(world.out.notices).isEmpty();
    }

    private AgencyReply reply(int number, Said said) {
        return new AgencyReply(
                new AgencyReply.Id(police.id(), number),
                police.to().recipient(),
                said,
                CircumstancesWorld.AT_TEN);
    }
}
