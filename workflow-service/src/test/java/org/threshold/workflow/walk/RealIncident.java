package org.threshold.workflow.walk;

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
import org.threshold.workflow.incident.domain.DashGate;
import org.threshold.workflow.incident.domain.DashGiven;
import org.threshold.workflow.incident.domain.DashGiven.Basis;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.incident.domain.Score;
import org.threshold.workflow.platform.CriticalThinking;

/** The domestic abuse incident of a {@link RealCase}, by the product’s rules. */
final class RealIncident {

    private static final StaffId OFFICER = new StaffId(new UUID(0, 1));
    private static final Basis PROVISIONAL = new Basis(true, false, "", CriticalThinking.NONE);

    private AbuseIncident incident =
            new AbuseIncident(
                    new IncidentId(new UUID(0, 2)),
                    new About(
                            List.of(RealCase.CASE),
                            Instant.EPOCH,
                            new Scene(Children.YES, Set.of(), "", ""),
                            new Recorded(OFFICER, Agency.POLICE, Instant.EPOCH)),
                    Optional.empty(),
                    new Standing.Waiting());

    /** From 0; -1 where nobody has assessed it. */
    int grade() {
        return incident.grade().map(List.of(Grade.values())::indexOf).orElse(-1);
    }

    boolean assess(Move.Assess it) {
        var given =
                new DashGiven(
                        Optional.of(it.indicators()),
                        Optional.of(it.engagement()),
                        it.judged(),
                        it.reasoned() ? "He has a knife." : " ",
                        PROVISIONAL);
        var known = new DashGate.Known(incident.told(), true);
        if (!DashGate.refusals(given, known).isEmpty()) {
            return false;
        }
        Score score = Score.of(given).orElseThrow();
        Grade grade = it.judged().orElse(score.lowest(incident.told()));
        var dash = new Dash(score, grade, given.reason(), OFFICER, Instant.EPOCH);
        incident = incident.as(new Standing.Provisional(dash));
        return true;
    }
}
