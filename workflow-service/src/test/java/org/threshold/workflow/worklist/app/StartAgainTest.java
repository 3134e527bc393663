package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.platform.OpenIncidents.Open;
import org.threshold.workflow.worklist.app.StartAgain.Starting;

/** An operator has a process started again at the stage its case is in. */
class StartAgainTest {

    private static final UUID INCIDENT = new UUID(7, 1);
    private static final UUID SUBJECT = new UUID(7, 2);

    private final WorklistWorld world = new WorklistWorld();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final StartAgain start =
            world.start(
                    (actor, activity) -> {
                        if (!activity.allowedTo(actor.roles())) {
                            throw new AccessRefused(activity);
                        }
                    },
                    audit::add);

    @BeforeEach
    void a_step_is_unknown_to_the_engine() {
        world.incidents.add(
                new Open(INCIDENT, "step-unknown-to-engine", SUBJECT, "Lost.", WorklistWorld.NOW));
        world.engine.carried.add(SUBJECT);
    }

    @Test
    void the_instance_is_let_go_before_the_next_one_starts_and_jobs_are_awaited_anew() {
        var started = start.handle(staff(Role.OPERATOR), INCIDENT);

        assertThat(started).isEqualTo(new Starting.Started("decide-referral"));
        assertThat(world.engine.done).containsExactly("release Referral", "start", "forget");
        assertThat(world.resolved)
                .containsEntry(INCIDENT, "The process was started again at decide-referral.");
    }

    @Test
    void the_record_says_who_started_which_process_again_and_where() {
        start.handle(staff(Role.OPERATOR), INCIDENT);

        assertThat(audit)
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.what()).isEqualTo("process-started-again");
                            assertThat(one.cases()).containsExactly("CP-2041");
                        });
    }

    @Test
    void a_case_that_has_ended_has_nothing_started_and_nobody_waits_for_the_engine() {
        world.engine.step = Optional.empty();

        var started = start.handle(staff(Role.OPERATOR), INCIDENT);

        assertThat(started).isEqualTo(new Starting.NothingLeft());
        assertThat(world.engine.done).containsExactly("release Referral", "start", "set aside");
        assertThat(world.resolved).containsKey(INCIDENT);
    }

    @Test
    void it_is_started_once() {
        start.handle(staff(Role.OPERATOR), INCIDENT);

        assertThat(start.handle(staff(Role.OPERATOR), INCIDENT)).isEqualTo(new Starting.NotOpen());
        assertThat(world.engine.done).hasSize(3);
    }

    @Test
    void an_incident_about_no_process_is_left_open_with_a_remedy() {
        world.engine.carried.clear();

        var refused = start.handle(staff(Role.OPERATOR), INCIDENT);

        assertThat(((Starting.Refused) refused).refusal().remedy()).contains("mark it as resolved");
        assertThat(world.resolved).isEmpty();
        assertThat(world.engine.done).isEmpty();
    }

    @Test
    void whoever_works_with_children_starts_no_process() {
        assertThatThrownBy(() -> start.handle(staff(Role.TEAM_MANAGER), INCIDENT))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.engine.done).isEmpty();
    }

    private static Actor staff(Role role) {
        return new Actor(new StaffId(new UUID(1, 1)), Agency.CHILDRENS_SOCIAL_CARE, Set.of(role));
    }
}
