package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHasAnswered.Answer;
import org.threshold.workflow.circumstances.WhoHasAnswered.Told;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Notification;

/** Who of those who were told has answered, for decisions that rest on it. */
class AnswersToChangesTest {

    private final CircumstancesWorld world = new CircumstancesWorld();
    private final Notification police =
            world.told(world.injury(), Recipient.of(Role.POLICE_REFERRAL_SERGEANT));

    @Test
    void nobody_has_until_somebody_says_so_and_the_first_answer_counts() {
        assertThat(answer()).isEqualTo(Answer.WAITS);

        world.notifications.superseded(police.id(), world.now());

        assertThat(answer()).isEqualTo(Answer.SUPERSEDED);
    }

    @Test
    void a_ladder_that_a_named_person_took_over_is_told_apart() {
        world.notifications.handedOver(
                police.id(), world.manager.staff().orElseThrow(), world.now());

        assertThat(answer()).isEqualTo(Answer.TAKEN_OVER);
    }

    @Test
    void an_acknowledgement_is_one() {
        var by = new Acknowledgement.By("police", "sergeant");
        world.notifications.acknowledged(
                police.id(),
                new Acknowledgement(by, Acknowledgement.How.DELIVERY, world.now()),
                "");

        assertThat(answer()).isEqualTo(Answer.ACKNOWLEDGED);
    }

    @Test
    void whoever_must_be_told_is_marked() {
        assertThat(told().mandatory()).isTrue();
    }

    private Answer answer() {
        return told().answer();
    }

    private Told told() {
        return new AnswersToChanges(world.notifications)
                .of(police.change()).stream()
                        .filter(one -> one.who().equals(police.to().recipient()))
                        .findFirst()
                        .orElseThrow();
    }
}
