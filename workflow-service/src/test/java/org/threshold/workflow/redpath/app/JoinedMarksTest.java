package org.threshold.workflow.redpath.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.redpath.app.RedPathWorld.WORKER;
import static org.threshold.workflow.redpath.domain.Marked.SEEN;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;

/** A referral whose child turns out to be one with a mark that is held. */
class JoinedMarksTest {

    private static final CaseRef OTHER = new CaseRef("CP-9001");

    private final RedPathWorld world = new RedPathWorld();
    private final JoinedMarks joined = new JoinedMarks(world.marks, world.keep);

    @ParameterizedTest
    @CsvSource({"NONE_SEEN, true, false", "INJURY, false, false", "NONE_SEEN, false, true"})
    void a_referral_that_worries_is_a_further_concern_about_the_mark(
            Mark mark, boolean suspected, boolean stillHeld) {
        world.refer(Mark.UNCERTAIN_MARK, false);

        joined.joined(join(referral(mark, suspected)));

        assertThat(world.keep.heldFor(world.ref)).isEqualTo(stillHeld);
    }

    @Test
    void its_own_mark_is_held_under_the_case_that_is_open() {
        var referral = referral(Mark.UNCERTAIN_MARK, false);
        world.referred.received(WORKER, referral);

        joined.joined(join(referral));

        assertThat(world.keep.heldFor(world.ref)).isTrue();
        assertThat(world.keep.heldFor(OTHER)).isFalse();
    }

    private CaseJoined join(ReferralReceived referral) {
        return new CaseJoined(WORKER, OTHER, world.ref, List.of(referral), SEEN);
    }

    private static ReferralReceived referral(Mark mark, boolean suspected) {
        var path = mark == Mark.UNCERTAIN_MARK ? Path.RED_HELD : Path.NOT_RED;
        var person = new PersonId(new UUID(0, 71));
        var child = new ConcernedChild(OTHER, person, Mobility.NOT_MOBILE, mark, "face", path);
        var id = new ReferralId(new UUID(0, 72));
        return new ReferralReceived(id, Agency.HOSPITAL, List.of(child), suspected, SEEN);
    }
}
