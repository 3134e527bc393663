package org.threshold.workflow.incident.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.incident.app.IncidentWorld.MANAGER;
import static org.threshold.workflow.incident.app.IncidentWorld.MONDAY;
import static org.threshold.workflow.incident.app.IncidentWorld.SERGEANT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Grade;

/** What becomes of an assessment that a report of a DASH (EV-16) began. */
class WithdrawnReportTest {

    private final IncidentWorld world = new IncidentWorld();

    @Test
    @Requirement("L-3.1.3a")
    void a_report_that_is_withdrawn_ends_the_assessment_that_it_began() {
        AbuseIncident one = reported("high");

        world.standing.clear();
        world.reported.replaced(change(what("high")));

        assertThat(world.of(one.id()).standing()).isInstanceOf(Standing.Withdrawn.class);
        assertThat(world.of(one.id()).grade()).isEmpty();
        assertThat(world.steps.of(one.id().value())).isEmpty();
        assertThat(world.time.deadlines().of("domestic-abuse-incident", one.id().value()))
                .noneMatch(Deadline::isOpen);
        assertThat(world.rows.withoutDash()).isEmpty();
    }

    @Test
    void a_report_that_is_corrected_is_assessed_as_it_is_now_and_never_lower_than_it_was_told() {
        AbuseIncident one = reported("medium");

        var corrected = change(what("high"));
        world.standing.clear();
        world.standing.add(corrected);
        world.reported.replaced(corrected);
        var again = change(what("standard"));
        world.standing.clear();
        world.standing.add(again);
        world.reported.replaced(again);

        assertThat(world.rows.withoutDash()).hasSize(1);
        assertThat(world.of(one.id()).grade()).contains(Grade.HIGH);
        assertThat(world.steps.of(one.id().value())).hasSize(1);
    }

    @Test
    void what_somebody_has_assessed_and_what_another_report_began_stay() {
        AbuseIncident other = reported("high");
        var unrelated =
                new NewChange(
                        ChangeKind.FURTHER_ALLEGATION,
                        "",
                        List.of(world.ref),
                        MONDAY,
                        Map.of(),
                        "");

        world.reported.replaced(change(what("high")));
        world.standing.clear();
        world.reported.replaced(change(unrelated));

        assertThat(world.of(other.id()).standing()).isInstanceOf(Standing.Waiting.class);
    }

    private AbuseIncident reported(String grade) {
        world.record(SERGEANT, what(grade));
        return world.rows.of(world.ref).getFirst();
    }

    private NewChange what(String grade) {
        return new NewChange(
                ChangeKind.DASH_ASSESSED,
                "assessed",
                List.of(world.ref),
                MONDAY,
                Map.of("grade", grade),
                "What they reported.");
    }

    private static Change change(NewChange what) {
        return new Change(new ChangeId(UUID.randomUUID()), what, MANAGER, MONDAY);
    }
}
