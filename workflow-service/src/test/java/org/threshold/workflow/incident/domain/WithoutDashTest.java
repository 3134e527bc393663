package org.threshold.workflow.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.incident.domain.AbuseIncident.About;
import org.threshold.workflow.incident.domain.AbuseIncident.Recorded;
import org.threshold.workflow.incident.domain.AbuseIncident.Scene;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.WithoutDash.Age;
import org.threshold.workflow.incident.domain.WithoutDash.Count;
import org.threshold.workflow.referral.CaseRef;

class WithoutDashTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 1));

    @Test
    @Requirement("L-3.1.3c")
    void one_whose_dash_is_provisional_has_one() {
        var dash = new Dash(new Score(3, Engagement.FULL), Grade.STANDARD, "", SOMEBODY, NOW);
        AbuseIncident provisional =
                incident(Duration.ofHours(30)).as(new Standing.Provisional(dash));

        assertThat(WithoutDash.of(List.of(provisional), NOW).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT23H59M59S, UNDER_24_HOURS",
        "PT24H, UNDER_72_HOURS",
        "PT71H59M59S, UNDER_72_HOURS",
        "PT72H, LONGER"
    })
    void an_incident_counts_by_the_whole_hours_since_it_happened(Duration ago, Age age) {
        assertThat(WithoutDash.of(List.of(incident(ago)), NOW).counts())
                .filteredOn(count -> count.incidents() == 1)
                .extracting(Count::age)
                .containsExactly(age);
    }

    private static AbuseIncident incident(Duration ago) {
        return new AbuseIncident(
                new IncidentId(new UUID(5, 1)),
                new About(
                        List.of(new CaseRef("CP-2041")),
                        NOW.minus(ago),
                        new Scene(Children.NO, Set.of(), "", ""),
                        new Recorded(SOMEBODY, Agency.POLICE, NOW)),
                Optional.empty(),
                new Standing.Waiting());
    }
}
