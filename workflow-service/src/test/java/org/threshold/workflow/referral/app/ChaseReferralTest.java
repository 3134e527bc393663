package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.referral.app.ReferralWorld.HEALTH_VISITING;
import static org.threshold.workflow.referral.app.ReferralWorld.HOSPITAL;
import static org.threshold.workflow.referral.app.ReferralWorld.MANAGER;
import static org.threshold.workflow.referral.app.ReferralWorld.NOW;
import static org.threshold.workflow.referral.app.ReferralWorld.WORKER;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralTold;
import org.threshold.workflow.worklist.Completion;

/** T2: a referrer who has not heard within 24 hours asks, and is told. */
class ChaseReferralTest {

    private static final Duration A_DAY = Duration.ofHours(24);

    private final ReferralWorld world = new ReferralWorld();

    @Test
    void a_question_waits_for_the_manager_by_24_hours_after_the_referral() {
        var receivedAt = NOW.minus(Duration.ofHours(3));
        var referral = world.received(Reports.of(receivedAt));

        var chased = world.chase().handle(HEALTH_VISITING, referral.referral(), "Any news?");

        assertThat(chased).isEqualTo(new Chased.Asked(receivedAt.plus(A_DAY)));
        assertThat(world.steps.only("answer-chase").due().dueAt())
                .isEqualTo(receivedAt.plus(A_DAY));
        assertThat(world.asked).containsExactly("Any news?");
        assertThat(world.acts()).contains("referral-chased");
    }

    @Test
    void asked_again_before_the_answer_it_is_one_task() {
        var referral = world.received(Reports.of(NOW));

        world.chase().handle(HEALTH_VISITING, referral.referral(), "");
        world.chase().handle(WORKER, referral.referral(), "The nurse rang.");

        assertThat(world.steps.only("answer-chase").candidates()).isNotEmpty();
        assertThat(world.asked).hasSize(2);
    }

    @Test
    void the_answer_is_heard_by_whoever_tells_the_referrer_and_ends_the_step() {
        var referral = world.received(Reports.of(NOW));
        world.chase().handle(HEALTH_VISITING, referral.referral(), "");

        var done = world.answer().handle(MANAGER, referral.referral(), "We visit tomorrow.");

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.heard).last().isInstanceOf(ReferralTold.class);
        assertThat(world.steps.of(referral.referral().value())).containsExactly("decide-referral");
        assertThat(world.asked).isEmpty();
    }

    @Test
    void a_question_after_an_answer_has_24_hours_of_its_own() {
        var referral = world.received(Reports.of(NOW.minus(Duration.ofHours(30))));
        world.chase().handle(HEALTH_VISITING, referral.referral(), "");
        world.answer().handle(MANAGER, referral.referral(), "We visit tomorrow.");

        var again = world.chase().handle(HEALTH_VISITING, referral.referral(), "And now?");

        assertThat(again).isEqualTo(new Chased.Asked(NOW.plus(A_DAY)));
    }

    @Test
    void an_empty_answer_is_refused() {
        var referral = world.received(Reports.of(NOW));
        world.chase().handle(HEALTH_VISITING, referral.referral(), "");

        var refused = world.answer().handle(MANAGER, referral.referral(), "");

        assertThat(((Completion.Refused) refused).refusals())
                .extracting(Refusal::field)
                .containsExactly("answer");
    }

    @Test
    void another_agency_learns_nothing_of_it() {
        var referral = world.received(Reports.of(NOW));
        var nobodys = new ReferralId(new UUID(9, 9));

        assertThat(world.chase().handle(HOSPITAL, referral.referral(), ""))
                .isEqualTo(new Chased.NoSuchReferral());
        assertThat(world.chase().handle(HOSPITAL, nobodys, ""))
                .isEqualTo(new Chased.NoSuchReferral());
        assertThat(world.asked).isEmpty();
    }
}
