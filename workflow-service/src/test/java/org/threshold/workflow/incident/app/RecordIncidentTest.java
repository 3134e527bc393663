package org.threshold.workflow.incident.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.incident.app.IncidentWorld.MANAGER;
import static org.threshold.workflow.incident.app.IncidentWorld.MONDAY;
import static org.threshold.workflow.incident.app.IncidentWorld.WORKER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.incident.app.IncidentGiven.There;
import org.threshold.workflow.incident.app.RecordIncident.Recording;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.incident.domain.WithoutDash;
import org.threshold.workflow.incident.domain.WithoutDash.Late;
import org.threshold.workflow.people.HouseholdHistories.Near;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;

/** Recording what happened, hearing of a DASH from elsewhere, and what is seen of all of it. */
class RecordIncidentTest {

    private static final String ASSESS = "assess-domestic-abuse-incident";
    private static final Instant SUNDAY = MONDAY.minus(Duration.ofHours(20));
    private static final There NOTHING_KNOWN = new There(Children.NOT_KNOWN, Set.of(), "", "");

    private final IncidentWorld world = new IncidentWorld();

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OPERATOR", "HEALTH_VISITOR"})
    @Requirement({"L-3.1.3c", "R-TVP-2"})
    void whoever_learns_of_it_records_it_with_nothing_known_and_somebody_has_24_hours(Role role) {
        var given = new IncidentGiven(Optional.empty(), Optional.empty(), NOTHING_KNOWN, Set.of());

        var kept = (Recording.Kept) world.incident.handle(Actors.in(role), world.ref, given);

        assertThat(world.of(kept.id()).about().at()).isEqualTo(MONDAY);
        assertThat(world.steps.only().step()).isEqualTo(ASSESS);
        assertThat(kept.dashDue()).contains(MONDAY.plus(Duration.ofHours(24)));
        assertThat(world.steps.only().due().dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(24)));
    }

    @Test
    void children_who_were_there_bring_their_cases_whatever_was_answered() {
        IncidentId id = world.happened(SUNDAY, world.sister, world.mother);

        var about = world.of(id).about();

        assertThat(about.cases()).containsExactly(world.ref, world.ofSister);
        assertThat(about.scene().children()).isEqualTo(Children.YES);
        assertThat(world.steps.only().subject().cases())
                .containsExactly(world.ref.value(), world.ofSister.value());
        assertThat(world.cases.locked(world.ofSister)).isTrue();
    }

    @Test
    void what_is_still_to_come_is_refused_and_a_repeat_records_nothing_twice() {
        var id = new IncidentId(UUID.randomUUID());
        var now = new IncidentGiven(Optional.of(id), Optional.of(MONDAY), NOTHING_KNOWN, Set.of());
        var later =
                new IncidentGiven(
                        Optional.empty(),
                        Optional.of(MONDAY.plusSeconds(1)),
                        NOTHING_KNOWN,
                        Set.of());

        assertThat(world.incident.handle(WORKER, world.ref, later))
                .isInstanceOf(Recording.Refused.class);
        assertThat(world.incident.handle(WORKER, new CaseRef("CP-9"), now))
                .isInstanceOf(Recording.NoSuchCase.class);
        world.incident.handle(WORKER, world.ref, now);
        assertThat(world.incident.handle(WORKER, world.ref, now))
                .isEqualTo(new Recording.Kept(id, Optional.empty()));
        assertThat(world.rows.of(world.ref)).hasSize(1);
    }

    @Test
    @Requirement("L-3.1.3a")
    void a_dash_that_is_only_reported_is_reviewed_here_and_not_lowered() {
        report(Map.of("grade", "medium", "computedGrade", "high"));

        AbuseIncident one = world.rows.of(world.ref).getFirst();

        assertThat(one.grade()).contains(Grade.HIGH);
        assertThat(one.about().scene().words()).isEqualTo("What they reported.");
        assertThat(world.steps.of(one.id().value())).containsExactly(ASSESS);
    }

    @Test
    void a_report_about_an_incident_of_ours_opens_no_second_one() {
        IncidentId id = world.happened(SUNDAY);

        report(Map.of("grade", "high", "incident", id.toString()));

        assertThat(world.rows.of(world.ref)).hasSize(1);
        assertThat(world.of(id).told()).contains(Grade.HIGH);
        report(Map.of("grade", "standard", "incident", id.toString()));
        assertThat(world.of(id).told()).contains(Grade.HIGH);
    }

    @Test
    @Requirement("L-3.1.3c")
    void incidents_without_a_dash_are_listed_by_hours_since_the_incident() {
        world.happened(MONDAY.minus(Duration.ofMinutes(24 * 60 - 1)));
        IncidentId middle = world.happened(MONDAY.minus(Duration.ofHours(24)));
        IncidentId oldest = world.happened(MONDAY.minus(Duration.ofDays(3)));

        WithoutDash found = world.read.withoutDash(MANAGER);

        assertThat(found.all()).extracting(Late::hours).containsExactly(72L, 24L, 23L);
        assertThat(found.all()).extracting(late -> late.incident().id()).startsWith(oldest, middle);
        assertThat(found.counts())
                .extracting(WithoutDash.Count::incidents)
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    @Requirement("L-3.1.3a")
    void the_history_names_earlier_grades_of_everybody_and_of_every_child_linked() {
        var partner = new PersonId(new UUID(0, 10));
        world.motherLivesThere();
        world.household.add(world.member(partner, Near.PARTNER, Set.of(world.sister)));
        report(world.ofSister, Map.of("grade", "high"));
        IncidentId withMother = world.happened(SUNDAY.minus(Duration.ofDays(1)), world.mother);
        IncidentId id = world.happened(SUNDAY);

        var whole = world.history.of(WORKER, id);

        assertThat(whole.householdKnown()).isTrue();
        assertThat(whole.members())
                .extracting(
                        one -> one.member().person().id(),
                        one -> one.earlier().stream().map(it -> it.caseRef()).toList())
                .containsExactly(
                        Tuple.tuple(world.mother, List.of(world.ref)),
                        Tuple.tuple(partner, List.of(world.ofSister)));
        assertThat(whole.members().getLast().earlier().getFirst().grade()).contains(Grade.HIGH);
        assertThat(world.of(withMother).grade()).isEmpty();
        assertThat(world.audit.getLast().what()).isEqualTo("domestic-abuse-history-read");
    }

    @Test
    @Requirement("L-3.1.26")
    void the_latest_grade_is_known_of_whoever_was_there_and_of_a_case() {
        report(Map.of("grade", "high"));
        world.happened(SUNDAY, world.mother);

        var words =
                world.grades.latest(
                        Map.of(
                                world.baby, List.of(world.ref.value()),
                                world.mother, List.<String>of(),
                                world.sister, List.of(world.ofSister.value())));

        assertThat(words).containsOnlyKeys(world.baby);
        assertThat(words.get(world.baby))
                .contains("latest grade high", "not fully assessed yet", "case " + world.ref);
    }

    @Test
    void an_incident_goes_on_under_the_case_that_its_own_joined() {
        IncidentId id = world.happened(SUNDAY);

        world.joined.joined(new CaseJoined(WORKER, world.ref, world.ofSister, List.of(), MONDAY));

        assertThat(world.of(id).about().cases()).containsExactly(world.ofSister);
        assertThat(world.steps.only().subject().cases()).containsExactly(world.ofSister.value());
    }

    private void report(Map<String, String> codes) {
        report(world.ref, codes);
    }

    /** Somebody reports a DASH as a change of circumstance. */
    private void report(CaseRef ref, Map<String, String> codes) {
        world.record(
                WORKER,
                new NewChange(
                        ChangeKind.DASH_ASSESSED,
                        "assessed",
                        List.of(ref),
                        SUNDAY,
                        codes,
                        "What they reported."));
    }
}
