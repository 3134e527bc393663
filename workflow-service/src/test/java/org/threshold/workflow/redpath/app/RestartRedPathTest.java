package org.threshold.workflow.redpath.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.redpath.app.RedPathWorld.DOCTOR;
import static org.threshold.workflow.redpath.app.RedPathWorld.SERGEANT;
import static org.threshold.workflow.redpath.app.RedPathWorld.WORKER;
import static org.threshold.workflow.redpath.domain.Marked.SEEN;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Injuries;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.redpath.domain.PoliceAnswer;
import org.threshold.workflow.referral.Mark;

/** The processes of the red path are started again where a person is still waited for. */
class RestartRedPathTest {

    private static final String VIEW = "give-paediatric-view";
    private static final String ACCEPT = "accept-joint-investigation";

    private final RedPathWorld world = new RedPathWorld();

    @Test
    void a_mark_that_nobody_has_seen_is_waited_for_again_by_the_same_limit() {
        world.refer(Mark.UNCERTAIN_MARK, false);
        UUID mark = world.steps.only(VIEW).subject().id();
        var first = world.engine.published().getFirst();

        assertThat(world.restartMark.carrying(mark).orElseThrow().cases())
                .containsExactly(world.ref.value());
        assertThat(world.restartMark.startAgain(mark)).contains(VIEW);

        assertThat(world.engine.published()).containsExactly(first, first);
    }

    @Test
    void a_mark_that_a_paediatrician_has_seen_starts_nothing() {
        world.refer(Mark.UNCERTAIN_MARK, false);
        UUID mark = world.steps.only(VIEW).subject().id();
        world.give.handle(DOCTOR, new MarkId(mark), Finding.NOT_AN_INJURY, "A birthmark.");
        int before = world.engine.published().size();

        assertThat(world.restartMark.startAgain(mark)).isEmpty();

        assertThat(world.engine.published()).hasSize(before);
    }

    @Test
    void the_police_are_waited_for_again_until_they_have_answered() {
        world.record(WORKER, Injuries.onRedPath(world.ref, "face", Agency.GP, SEEN));
        UUID question = world.steps.only(ACCEPT).subject().id();
        var first = world.engine.published().getFirst();

        assertThat(world.restartAcceptance.carrying(question)).isPresent();
        assertThat(world.restartAcceptance.startAgain(question)).contains(ACCEPT);
        assertThat(world.engine.published()).containsExactly(first, first);

        var taken = new PoliceAnswer.Accepted("DS 4411", "URN 123");
        world.accept.handle(SERGEANT, new AcceptanceId(question), taken);
        assertThat(world.restartAcceptance.startAgain(question)).isEmpty();
        assertThat(world.engine.published()).hasSize(2);
    }

    @Test
    void what_others_carry_is_not_carried_here() {
        assertThat(world.restartMark.carrying(new UUID(9, 9))).isEmpty();
        assertThat(world.restartAcceptance.carrying(new UUID(9, 9))).isEmpty();
    }
}
