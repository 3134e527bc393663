package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.investigation.domain.Given.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.Given;

/** L-3.1.6b: overdue evidence reaches both managers, whoever owns it. */
class TellBothManagersTest {

    private final InMemoryRows kept = new InMemoryRows();
    private final List<Role> told = new ArrayList<>();
    private final DeadlinesInMemory deadlines =
            new DeadlinesInMemory(NOW)
                    .heardBy(
                            new TellBothManagers(
                                    kept.actions, (role, about, words) -> told.add(role)));

    @Test
    void at_the_top_the_police_hear_of_evidence_that_another_agency_owns() {
        climb(Given.action(ActionType.PHOTOGRAPHS, Agency.HOSPITAL), Duration.ofDays(4));

        assertThat(told).contains(Role.DUTY_INSPECTOR);
    }

    @Test
    void below_the_top_they_do_not() {
        climb(Given.action(ActionType.PHOTOGRAPHS, Agency.HOSPITAL), Duration.ofHours(29));

        assertThat(told).isEmpty();
    }

    @Test
    void of_their_own_the_chain_itself_tells_them() {
        climb(Given.action(ActionType.SCENE, Agency.POLICE), Duration.ofDays(4));

        assertThat(told).isEmpty();
    }

    private void climb(EvidentialAction action, Duration upTo) {
        kept.actions.add(DANA_DUTY.actor(), action);
        var waiting =
                new Waiting(
                        InvestigationSteps.ITEM,
                        action.id().value(),
                        InvestigationSteps.TAKE_ACTION,
                        List.of("CP-2041"));
        var limit = deadlines.deadlines().set(LimitCode.FORENSIC_ACTION, waiting, NOW);
        deadlines.ladder().handle(limit.id(), NOW.plus(upTo));
    }
}
