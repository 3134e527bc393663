package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHasFiled.Filing;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Notification;

/** Who of those who were told has put it in its records. */
class FilingsOfChangesTest {

    private static final Recipient SERGEANT = Recipient.of(Role.POLICE_REFERRAL_SERGEANT);

    private final CircumstancesWorld world = new CircumstancesWorld();
    private final InMemoryReplies replies = new InMemoryReplies();
    private final Notification police = world.told(world.injury(), SERGEANT);

    @Test
    @Requirement("R-GP-3")
    void to_acknowledge_is_not_to_say_that_it_is_filed() {
        var by = new Acknowledgement.By("police", "sergeant");
        world.notifications.acknowledged(
                police.id(),
                new Acknowledgement(by, Acknowledgement.How.DELIVERY, world.now()),
                "");
        replied(1, false);
        assertThat(filed()).isFalse();

        replied(2, true);

        assertThat(filed()).isTrue();
    }

    private void replied(int number, boolean filed) {
        var said = new AgencyReply.Said(filed, AgencyReply.Answer.NONE, !filed);
        var id = new AgencyReply.Id(police.id(), number);
        replies.arrived(new AgencyReply(id, SERGEANT, said, world.now()), world.now());
    }

    private boolean filed() {
        return new FilingsOfChanges(world.notifications, replies)
                .of(police.change()).stream()
                        .filter(one -> one.who().equals(SERGEANT))
                        .findFirst()
                        .map(Filing::filed)
                        .orElseThrow();
    }
}
