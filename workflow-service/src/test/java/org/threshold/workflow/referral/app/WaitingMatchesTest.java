package org.threshold.workflow.referral.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.referral.app.ReferralWorld.NOW;
import static org.threshold.workflow.referral.app.ReferralWorld.WORKER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.ReferralReceived;

/** The referral's page says which of its children may be known already. */
class WaitingMatchesTest {

    private final ReferralWorld world = new ReferralWorld();
    private final WaitingMatches matches = new WaitingMatches(world.time.deadlines());

    @Test
    void a_child_that_may_be_known_waits_until_a_person_has_said_who_it_is() {
        var received = referredWith(likely());
        var child = received.children().getFirst();
        assertThat(matches.of(received)).containsExactly(child.caseRef().value());

        world.confirm().handle(WORKER, child.person(), child.caseRef(), new Identity.NobodyKnown());

        assertThat(matches.of(received)).isEmpty();
    }

    @Test
    void a_child_that_nobody_is_like_does_not_wait() {
        assertThat(matches.of(referredWith(List.of()))).isEmpty();
    }

    private ReferralReceived referredWith(List<LikelyMatch> likely) {
        world.likely = likely;
        return world.received(Reports.of(NOW));
    }

    private static List<LikelyMatch> likely() {
        var known =
                new PersonView(
                        new PersonId(new UUID(0, 70)), "", new Born.Unknown(), PersonKind.CHILD);
        return List.of(new LikelyMatch(known, 87, Set.of(LikelyMatch.Why.SAME_NAME)));
    }
}
