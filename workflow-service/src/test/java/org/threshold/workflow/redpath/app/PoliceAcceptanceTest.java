package org.threshold.workflow.redpath.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.redpath.app.RedPathWorld.SERGEANT;
import static org.threshold.workflow.redpath.app.RedPathWorld.WORKER;
import static org.threshold.workflow.redpath.domain.Marked.SEEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.process.PoliceAcceptanceProcess;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Injuries;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.domain.PoliceAnswer;
import org.threshold.workflow.redpath.domain.PoliceAnswer.Accepted;
import org.threshold.workflow.redpath.domain.PoliceAnswer.Declined;
import org.threshold.workflow.worklist.Completion;

/** L-3.1.5: the police say within 30 minutes who takes the joint investigation. */
class PoliceAcceptanceTest {

    private static final String ACCEPT = "accept-joint-investigation";
    private static final Declined DECLINED = new Declined("Another force leads.");

    private final RedPathWorld world = new RedPathWorld();

    @Test
    void an_injury_on_the_red_path_asks_the_police_in_the_same_commit() {
        injure();

        var task = world.steps.only(ACCEPT);
        assertThat(task.due().dueAt()).isEqualTo(SEEN.plus(Duration.ofMinutes(30)));
        assertThat(task.candidates())
                .containsExactlyInAnyOrder(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR);
        assertThat(world.engine.names()).containsExactly(PoliceAcceptanceProcess.Messages.ASKED);
    }

    @Test
    void a_second_injury_meanwhile_asks_nothing_more() {
        injure();
        injure();

        assertThat(world.engine.names()).hasSize(1);
    }

    @Test
    void a_change_that_says_nothing_of_an_injury_asks_nothing() {
        var home =
                new NewChange(
                        ChangeKind.CHILD_RETURNED_HOME, "", List.of(world.ref), SEEN, Map.of(), "");

        world.record(WORKER, home);

        assertThat(world.engine.names()).isEmpty();
    }

    @Test
    void an_officer_takes_it_and_the_investigation_counts_as_open() {
        injure();

        var done = answer(new Accepted("DS 4411", "URN 123"));

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.outcome(ACCEPT)).containsEntry("answer", "accepted");
        assertThat(world.changes)
                .last()
                .satisfies(
                        change ->
                                assertThat(change.kind())
                                        .isEqualTo(ChangeKind.POLICE_INVESTIGATION));
        assertThat(world.events.toString()).doesNotContain("4411", "URN");
        assertThat(world.told).isEmpty();
        assertThat(world.taken)
                .singleElement()
                .satisfies(
                        taken -> {
                            assertThat(taken.caseRef()).isEqualTo(world.ref);
                            assertThat(taken.officer()).isEqualTo("DS 4411");
                            assertThat(taken.at()).isEqualTo(SEEN);
                            assertThat(taken).asString().doesNotContain("4411");
                        });
    }

    @Test
    void taking_what_is_known_to_be_investigated_tells_nobody_again() {
        injure();
        answer(new Accepted("DS 4411", "URN 123"));
        injure();

        answer(new Accepted("DS 4411", "URN 124"));

        assertThat(world.changes)
                .filteredOn(change -> change.kind() == ChangeKind.POLICE_INVESTIGATION)
                .hasSize(1);
    }

    @Test
    void a_refusal_is_told_to_the_team_manager_at_once_and_stops_nothing() {
        injure();

        answer(DECLINED);

        assertThat(world.told).containsExactly(Role.TEAM_MANAGER);
        assertThat(world.acts()).contains("police-acceptance-declined");
        assertThat(world.steps.outcome(ACCEPT)).containsEntry("answer", "declined");
        assertThat(world.events.toString()).doesNotContain("Another force");
        assertThat(world.changes)
                .extracting(NewChange::kind)
                .containsExactly(ChangeKind.NEW_INJURY);
    }

    @Test
    void at_night_the_manager_of_the_emergency_team_is_told_too() {
        world.at(Instant.parse("2026-11-24T02:00:00Z"));
        injure();

        answer(DECLINED);

        assertThat(world.told).containsExactly(Role.TEAM_MANAGER, Role.EDT_MANAGER);
    }

    @Test
    void an_answer_that_lacks_something_is_refused_and_the_task_goes_on_waiting() {
        injure();

        var refused = (Completion.Refused) answer(new Accepted("DS 4411", ""));

        assertThat(refused.refusals()).extracting(Refusal::field).containsExactly("logNumber");
        assertThat(world.steps.only(ACCEPT).state().waits()).isTrue();
    }

    @Test
    void social_care_does_not_accept_for_the_police() {
        injure();

        assertThatThrownBy(() -> world.accept.handle(WORKER, question(), DECLINED))
                .isInstanceOf(AccessRefused.class);
    }

    private void injure() {
        world.record(WORKER, Injuries.onRedPath(world.ref, "face", Agency.GP, SEEN));
    }

    private AcceptanceId question() {
        return new AcceptanceId(world.steps.only(ACCEPT).subject().id());
    }

    private Completion answer(PoliceAnswer answer) {
        return world.accept.handle(SERGEANT, question(), answer);
    }
}
