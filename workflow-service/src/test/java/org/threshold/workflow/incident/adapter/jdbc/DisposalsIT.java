package org.threshold.workflow.incident.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.About;
import org.threshold.workflow.incident.domain.AbuseIncident.Scene;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.DashThought;
import org.threshold.workflow.incident.domain.DashThought.Stage;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.incident.domain.Disposal.How;
import org.threshold.workflow.incident.domain.Disposal.Recorded;
import org.threshold.workflow.incident.domain.Disposal.SeenByLead;
import org.threshold.workflow.incident.domain.DisposalId;
import org.threshold.workflow.incident.domain.DisposalKind;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.referral.CaseRef;

/** How incidents were disposed of, and what was answered at their DASH, in PostgreSQL. */
class DisposalsIT {

    private static final JdbcClient JDBC = TestDatabase.create("disposals").jdbc();
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);
    private static final CaseRef REF = new CaseRef("CP-1");

    private final JdbcIncidents incidents = new JdbcIncidents(JDBC);
    private final JdbcDisposals disposals = new JdbcDisposals(JDBC);
    private final JdbcDashThoughts thoughts = new JdbcDashThoughts(JDBC);

    @Test
    @Requirement("R-TVP-5")
    void each_is_found_as_it_was_recorded_the_latest_first_and_with_what_the_lead_said() {
        IncidentId id = incident();
        Disposal first = added(id, DisposalKind.HARASSMENT_WARNING, NOW.minusSeconds(60));
        Disposal second = added(id, DisposalKind.CHARGED, NOW);
        added(incident(), DisposalKind.CAUTION, NOW);
        var seen = new SeenByLead(false, "An order is applied for.", NOW);

        disposals.seen(first.id(), seen, SERGEANT);

        var answered = new Disposal(first.id(), id, first.cases(), first.how(), Optional.of(seen));
        assertThat(disposals.of(List.of(id))).containsExactly(second, answered);
        assertThat(disposals.find(first.id())).contains(answered);
        assertThatThrownBy(() -> JDBC.sql("delete from incident_disposal").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> JDBC.sql("update abuse_warning_seen set enough = true").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Requirement("R-4.2-6")
    void what_was_answered_is_found_in_its_order_and_never_changed() {
        IncidentId id = incident();
        var first =
                new DashThought(id, Stage.ASSESSED, new CriticalThinking("A fall.", "", ""), NOW);
        var second =
                new DashThought(
                        id, Stage.SUPERVISED, new CriticalThinking("", "Nobody.", "In May."), NOW);

        thoughts.add(first, SERGEANT);
        thoughts.add(second, SERGEANT);

        assertThat(thoughts.of(List.of(id))).containsExactly(first, second);
        assertThat(thoughts.of(List.of())).isEmpty();
        assertThatThrownBy(() -> JDBC.sql("update dash_thought set last_tested = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private Disposal added(IncidentId id, DisposalKind kind, Instant at) {
        var one =
                new Disposal(
                        new DisposalId(UUID.randomUUID()),
                        id,
                        List.of(REF),
                        new How(kind, at, "Told by the officer.", new Recorded(Agency.POLICE, NOW)),
                        Optional.empty());
        disposals.add(one, SERGEANT);
        return one;
    }

    private IncidentId incident() {
        var id = new IncidentId(UUID.randomUUID());
        incidents.add(
                new AbuseIncident(
                        id,
                        new About(
                                List.of(REF),
                                NOW.minusSeconds(3600),
                                new Scene(Children.YES, Set.of(), "", "Shouting."),
                                new AbuseIncident.Recorded(SERGEANT.id(), Agency.POLICE, NOW)),
                        Optional.empty(),
                        new Standing.Waiting()));
        return id;
    }
}
