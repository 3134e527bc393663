package org.threshold.workflow.incident.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.About;
import org.threshold.workflow.incident.domain.AbuseIncident.Recorded;
import org.threshold.workflow.incident.domain.AbuseIncident.Scene;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.Dash;
import org.threshold.workflow.incident.domain.Engagement;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.incident.domain.Score;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What every store of domestic abuse incidents keeps to. */
public abstract class IncidentsContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);
    private static final AtomicInteger LAST = new AtomicInteger();

    private final Incidents incidents;
    private final CaseRef ref = aCase();
    private final CaseRef other = aCase();
    private final PersonId partner = new PersonId(UUID.randomUUID());

    protected IncidentsContract(Incidents incidents) {
        this.incidents = incidents;
    }

    private static CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }

    @Test
    void one_that_rests_on_a_change_is_found_by_it_until_it_is_withdrawn() {
        AbuseIncident one = added(NOW, Set.of(), ref);
        var first = new ChangeId(UUID.randomUUID());
        var second = new ChangeId(UUID.randomUUID());

        incidents.restsOn(one.id(), first);
        incidents.restsOn(one.id(), second);
        assertThat(incidents.reported(ref)).containsExactly(Map.entry(second, one));
        assertThat(incidents.reported(other)).isEmpty();

        var withdrawn = one.as(new Standing.Withdrawn());
        incidents.save(withdrawn);
        assertThat(incidents.reported(ref)).isEmpty();
        assertThat(incidents.find(one.id())).contains(withdrawn);
        assertThat(incidents.withoutDash()).doesNotContain(withdrawn);
    }

    @Test
    void an_incident_is_read_as_it_was_recorded() {
        AbuseIncident one = added(NOW, Set.of(partner), ref, other);
        var reported =
                new AbuseIncident(
                        new IncidentId(UUID.randomUUID()),
                        new About(
                                List.of(ref),
                                NOW,
                                new Scene(Children.NOT_KNOWN, Set.of(), "", ""),
                                new Recorded(
                                        new SystemId(UUID.randomUUID()), Agency.HOSPITAL, NOW)),
                        Optional.of(Grade.HIGH),
                        new Standing.Waiting());
        incidents.add(reported);

        assertThat(incidents.find(one.id())).contains(one);
        assertThat(incidents.lock(reported.id())).contains(reported);
    }

    @Test
    void its_dash_is_kept_provisional_first_and_with_its_history_then() {
        AbuseIncident one = added(NOW, Set.of(), ref);
        var dash =
                new Dash(
                        new Score(11, Engagement.REFUSED),
                        Grade.HIGH,
                        "Weapons.",
                        SERGEANT.id(),
                        NOW);

        AbuseIncident provisional = one.as(new Standing.Provisional(dash));
        incidents.save(provisional);
        assertThat(incidents.find(one.id())).contains(provisional);
        assertThat(incidents.withoutDash()).doesNotContain(provisional);

        AbuseIncident closed = one.as(new Standing.Closed(dash, "Nothing is on record."));
        incidents.save(closed);
        assertThat(incidents.find(one.id())).contains(closed);
    }

    @Test
    void they_are_found_by_case_and_by_who_was_there_the_latest_first() {
        AbuseIncident early = added(NOW.minusSeconds(60), Set.of(partner), other);
        AbuseIncident late = added(NOW, Set.of(), ref, other);

        assertThat(incidents.of(other)).containsExactly(late, early);
        assertThat(incidents.of(ref)).containsExactly(late);
        assertThat(incidents.around(List.of(partner), List.of(ref))).containsExactly(late, early);
        assertThat(incidents.around(List.of(partner), List.of())).containsExactly(early);
        assertThat(incidents.withoutDash()).containsSubsequence(early, late);
    }

    @Test
    void what_concerned_one_case_concerns_another() {
        AbuseIncident one = added(NOW, Set.of(), ref);
        AbuseIncident both = added(NOW, Set.of(), other, ref);

        incidents.moved(ref, other);

        assertThat(incidents.find(one.id())).map(it -> it.about().cases()).contains(List.of(other));
        assertThat(incidents.find(both.id()))
                .map(it -> it.about().cases())
                .contains(List.of(other));
        assertThat(incidents.of(ref)).isEmpty();
    }

    @Test
    void what_a_supervisor_does_is_kept() {
        AbuseIncident one = added(NOW, Set.of(), ref);
        assertThat(incidents.supervision(one.id())).isEmpty();

        incidents.supervised(one.id(), "An officer goes tonight.", SERGEANT, NOW);

        assertThat(incidents.supervision(one.id())).contains("An officer goes tonight.");
    }

    private AbuseIncident added(Instant at, Set<PersonId> people, CaseRef... cases) {
        var one =
                new AbuseIncident(
                        new IncidentId(UUID.randomUUID()),
                        new About(
                                List.of(cases),
                                at,
                                new Scene(Children.YES, people, "A neighbour.", "Shouting."),
                                new Recorded(SERGEANT.id(), Agency.POLICE, NOW)),
                        Optional.empty(),
                        new Standing.Waiting());
        incidents.add(one);
        return one;
    }
}
