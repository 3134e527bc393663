package org.threshold.workflow.incident.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
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
import org.threshold.workflow.referral.CaseRef;

/** An incident of Sunday 22 November 2026 at ten, as it stands in between and at the end. */
final class Assessed {

    static final Instant SUNDAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 2));
    private static final Dash DASH =
            new Dash(
                    new Score(11, Engagement.REFUSED),
                    Grade.HIGH,
                    "",
                    SOMEBODY,
                    SUNDAY.plusSeconds(3600));

    private Assessed() {}

    static AbuseIncident waiting() {
        return new AbuseIncident(
                new IncidentId(new UUID(5, 1)),
                new About(
                        List.of(new CaseRef("CP-2041")),
                        SUNDAY,
                        new Scene(Children.YES, Set.of(), "A neighbour", "Shouting."),
                        new Recorded(SOMEBODY, Agency.POLICE, SUNDAY)),
                Optional.empty(),
                new Standing.Waiting());
    }

    static AbuseIncident provisional() {
        return waiting().as(new Standing.Provisional(DASH));
    }

    static AbuseIncident closed() {
        return waiting().as(new Standing.Closed(DASH, "He was violent before."));
    }
}
