package org.threshold.workflow.incident.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.incident.app.ReadIncidents;
import org.threshold.workflow.incident.app.ReadIncidents.Shown;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseStart;
import org.threshold.workflow.worklist.ChronologyEntry;

class CaseAbusePartTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final String REF = "CP-2041";

    private final ReadIncidents read = mock(ReadIncidents.class);
    private final IncidentsOfCase incidents = new IncidentsOfCase(read);
    private final CaseAbusePart part = new CaseAbusePart(incidents);
    private final AbuseBrief brief = new AbuseBrief(incidents);

    @Test
    @Requirement("L-3.1.3b")
    void the_case_says_the_grade_what_it_rose_from_and_what_the_police_do() {
        there("An officer goes tonight.", Assessed.closed());

        assertThat(lines())
                .contains(
                        "High. It has a DASH of its own and is closed.",
                        "11 indicators, computed as medium. One grade more, because the person does"
                                + " not take part in full.",
                        "What the police do: An officer goes tonight.");
        assertThat(part.chronology(WHO, REF))
                .extracting(ChronologyEntry::words)
                .containsExactly("Domestic abuse", "DASH of a domestic abuse incident: high");
    }

    @Test
    @Requirement("L-3.1.3c")
    void one_without_a_dash_or_with_a_provisional_one_says_so() {
        there("", Assessed.waiting());
        assertThat(lines()).contains("Not assessed: it has no DASH of its own yet.");
        there("", Assessed.waiting().told(Optional.of(Grade.MEDIUM)));
        assertThat(lines()).contains("Medium, as it was reported. It has no DASH of its own yet.");
        there("", Assessed.provisional());
        assertThat(lines())
                .contains(
                        "High, provisional: the history of the household is still to be"
                                + " considered.");
    }

    @Test
    void a_case_without_incidents_offers_to_record_one() {
        there("");

        var start = (CaseStart) part.of(WHO, REF).orElseThrow().shown();
        assertThat(start.links())
                .extracting(CaseFacts.Link::page)
                .containsExactly("/cases/CP-2041/domestic-abuse-incidents/new");
        assertThat(brief.of(WHO, REF)).isEmpty();
        assertThat(part.of(WHO, "nonsense")).isEmpty();
    }

    @Test
    void a_case_that_is_none_gets_no_page() {
        when(read.of(any(), any())).thenReturn(Optional.empty());

        assertThat(part.of(WHO, REF)).isEmpty();
        assertThat(part.chronology(WHO, REF)).isEmpty();
        assertThat(brief.of(WHO, REF)).isEmpty();
    }

    @Test
    @Requirement("L-3.1.26")
    void the_brief_says_the_latest_grade_and_how_many_lack_a_dash() {
        there("", Assessed.waiting(), Assessed.closed());

        assertThat(brief.of(WHO, REF))
                .extracting(BriefLine::words)
                .containsExactly(
                        "Domestic abuse, latest grade high: Sunday 22 November 2026 at 10:00",
                        "A domestic abuse incident has no DASH of its own yet");
    }

    private void there(String supervision, AbuseIncident... all) {
        when(read.of(any(), any()))
                .thenReturn(
                        Optional.of(
                                List.of(all).stream()
                                        .map(one -> new Shown(one, supervision))
                                        .toList()));
    }

    private List<String> lines() {
        return facts().facts().getFirst().lines();
    }

    private CaseFacts facts() {
        return (CaseFacts) part.of(WHO, REF).orElseThrow().shown();
    }
}
