package org.threshold.workflow.incident.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.incident.app.IncidentWorld.MANAGER;
import static org.threshold.workflow.incident.app.IncidentWorld.MONDAY;
import static org.threshold.workflow.incident.app.IncidentWorld.SERGEANT;
import static org.threshold.workflow.incident.app.IncidentWorld.WORKER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.DashGiven;
import org.threshold.workflow.incident.domain.DashGiven.Basis;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.incident.domain.DashThought.Stage;
import org.threshold.workflow.incident.domain.Engagement;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/** Each incident gets a DASH of its own, and what follows from it. */
class AssessIncidentTest {

    private static final String ASSESS = "assess-domestic-abuse-incident";
    private static final String COMPLETE = "complete-provisional-dash";
    private static final String SUPERVISE = "supervise-raised-dash";
    private static final Instant SUNDAY = MONDAY.minus(Duration.ofHours(20));
    private static final Basis CONSIDERED =
            new Basis(false, true, "Nothing is on record.", CriticalThinking.NONE);
    private static final Basis PROVISIONAL = new Basis(true, false, "", CriticalThinking.NONE);

    private final IncidentWorld world = new IncidentWorld();

    @Test
    @Requirement({"L-3.1.3c", "R-TVP-2"})
    void an_incident_is_closed_by_a_dash_of_its_own_and_an_earlier_one_closes_none() {
        world.motherLivesThere();
        IncidentId first = world.happened(SUNDAY.minus(Duration.ofDays(7)));
        assess(first, dash(3, Engagement.FULL));
        assertThat(world.of(first).closed()).isTrue();

        IncidentId second = world.happened(SUNDAY);

        assertThat(world.of(second).closed()).isFalse();
        assertThat(world.of(second).dash()).isEmpty();
        assertThat(world.steps.of(second.value())).containsExactly(ASSESS);
        assess(second, dash(11, Engagement.FULL));
        assertThat(world.of(second).standing()).isInstanceOf(Standing.Closed.class);
        assertThat(world.of(second).grade()).contains(Grade.MEDIUM);
        assertThat(world.steps.of(second.value())).isEmpty();
        assertThat(limits(second)).noneMatch(Deadline::isOpen);
    }

    @Test
    @Requirement({"L-3.1.3b", "R-TVP-1"})
    void where_nobody_engages_the_grade_rises_everybody_is_told_and_the_police_are_asked() {
        world.motherLivesThere();
        IncidentId id = world.happened(SUNDAY);

        assess(id, dash(11, Engagement.REFUSED));

        NewChange told = world.changes.getFirst();
        assertThat(told.kind()).isEqualTo(ChangeKind.DASH_ASSESSED);
        assertThat(told.stage()).isEqualTo("not-engaged");
        assertThat(told.code("grade")).isEqualTo("high");
        assertThat(told.code("computedGrade")).isEqualTo("medium");
        assertThat(told.code("engagement")).isEqualTo("refused");
        var task = world.steps.only();
        assertThat(task.step()).isEqualTo(SUPERVISE);
        assertThat(task.candidates())
                .containsExactlyInAnyOrder(Role.POLICE_REFERRAL_SERGEANT, Role.DUTY_INSPECTOR);
        assertThat(task.due().dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(4)));

        assertThat(refused(world.supervise.handle(SERGEANT, id, " ", CriticalThinking.NONE)))
                .containsExactly("action");
        world.supervise.handle(
                SERGEANT, id, "An officer goes tonight.", new CriticalThinking("", "Nobody.", ""));
        assertThat(world.rows.supervision(id)).contains("An officer goes tonight.");
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(limits(id)).noneMatch(Deadline::isOpen);
    }

    @Test
    @Requirement("R-4.2-6")
    void what_is_answered_to_the_questions_is_kept_with_when_it_was_asked() {
        world.motherLivesThere();
        IncidentId id = world.happened(SUNDAY);
        var thinking = new CriticalThinking("A fall.", "Her sister.", "");

        assess(id, dash(11, Engagement.REFUSED).on(new Basis(false, true, "None.", thinking)));
        world.supervise.handle(
                SERGEANT, id, "An officer goes.", new CriticalThinking("", "Nobody.", ""));

        assertThat(world.readThoughts.of(WORKER, world.ref))
                .extracting(DashThought::stage)
                .containsExactly(Stage.ASSESSED, Stage.SUPERVISED);
        assertThat(world.readThoughts.of(WORKER, world.ref).getFirst().answers())
                .isEqualTo(thinking);
        assertThat(world.readThoughts.of(WORKER, new CaseRef("CP-9"))).isEmpty();
    }

    @Test
    @Requirement("R-4.2-6")
    void where_nothing_is_answered_nothing_is_kept_and_the_dash_is() {
        world.motherLivesThere();
        IncidentId id = world.happened(SUNDAY);

        assess(id, dash(11, Engagement.FULL));

        assertThat(world.of(id).closed()).isTrue();
        assertThat(world.readThoughts.of(WORKER, world.ref)).isEmpty();
    }

    @Test
    void who_engages_asks_no_supervisor() {
        world.motherLivesThere();
        IncidentId id = world.happened(SUNDAY);

        assess(id, dash(20, Engagement.FULL));

        assertThat(world.changes).extracting(NewChange::stage).containsExactly("assessed");
        assertThat(world.steps.waiting()).isEmpty();
    }

    @Test
    @Requirement("L-3.1.3a")
    void without_a_household_it_is_refused_unless_it_is_provisional_and_is_completed_later() {
        IncidentId id = world.happened(SUNDAY);
        var given = dash(3, Engagement.IN_PART);
        assertThat(refused(world.dash.handle(SERGEANT, id, ASSESS, given)))
                .containsExactly("provisional");
        assertThat(world.changes).isEmpty();

        assess(id, given.on(PROVISIONAL));

        assertThat(world.of(id).standing()).isInstanceOf(Standing.Provisional.class);
        assertThat(world.changes).hasSize(1);
        assertThat(world.steps.of(id.value())).containsExactly(COMPLETE, SUPERVISE);
        assertThat(world.steps.only(COMPLETE).due().dueAt())
                .isEqualTo(MONDAY.plus(Duration.ofHours(24)));
        assertThat(world.read.withoutDash(MANAGER).all()).isEmpty();

        world.motherLivesThere();
        assertThat(
                        refused(
                                complete(
                                        id,
                                        given.on(
                                                new Basis(
                                                        false, false, "", CriticalThinking.NONE)))))
                .containsExactly("considered", "history");
        assertThat(complete(id, given)).isInstanceOf(Completion.Done.class);
        assertThat(world.of(id).closed()).isTrue();
        assertThat(world.changes).as("nobody is told the same twice").hasSize(1);
        assertThat(world.steps.of(id.value())).containsExactly(SUPERVISE);
    }

    @Test
    @Requirement("L-3.1.3b")
    void what_is_completed_is_never_lower_than_what_was_told_and_news_is_told() {
        IncidentId id = world.happened(SUNDAY);
        assess(id, dash(11, Engagement.REFUSED).on(PROVISIONAL));
        world.motherLivesThere();

        complete(id, dash(2, Engagement.FULL));

        assertThat(world.of(id).grade()).contains(Grade.HIGH);
        assertThat(world.changes)
                .extracting(change -> change.code("grade"))
                .containsExactly("high", "high");
    }

    @Test
    void a_step_that_is_gone_says_so_and_changes_nothing() {
        world.motherLivesThere();
        IncidentId id = world.happened(SUNDAY);
        assess(id, dash(3, Engagement.FULL));

        assertThat(world.dash.handle(WORKER, id, ASSESS, dash(20, Engagement.FULL)))
                .isInstanceOf(Completion.Gone.class);

        assertThat(world.of(id).grade()).contains(Grade.STANDARD);
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .containsExactly(
                        "domestic-abuse-incident-recorded", "domestic-abuse-incident-closed");
    }

    private void assess(IncidentId id, DashGiven given) {
        assertThat(world.dash.handle(SERGEANT, id, ASSESS, given))
                .isInstanceOf(Completion.Done.class);
    }

    private Completion complete(IncidentId id, DashGiven given) {
        return world.dash.handle(WORKER, id, COMPLETE, given);
    }

    private List<Deadline> limits(IncidentId id) {
        return world.time.deadlines().of("domestic-abuse-incident", id.value());
    }

    private static List<String> refused(Completion completion) {
        return ((Completion.Refused) completion).refusals().stream().map(Refusal::field).toList();
    }

    private static DashGiven dash(int indicators, Engagement engagement) {
        return new DashGiven(
                Optional.of(indicators), Optional.of(engagement), Optional.empty(), "", CONSIDERED);
    }
}
