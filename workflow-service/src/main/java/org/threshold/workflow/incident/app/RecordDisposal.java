package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.DisposalGiven;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * The police, or somebody on their word, say how an incident was disposed of: a fact. A warning
 * where children live in the household is put before the domestic abuse lead (R-TVP-5).
 */
@Service
public class RecordDisposal {

    private static final Refusal WHICH_INCIDENT =
            new Refusal(
                    "incident",
                    "There is no such incident on this case.",
                    "Choose one of the case’s incidents, or record it first.");

    private final Access access;
    private final Cases cases;
    private final ReadIncidents incidents;
    private final DisposalKeeping keeping;

    RecordDisposal(Access access, Cases cases, ReadIncidents incidents, DisposalKeeping keeping) {
        this.access = access;
        this.cases = cases;
        this.incidents = incidents;
        this.keeping = keeping;
    }

    /** What became of it. */
    public sealed interface Recording {

        /** It is recorded, now or by the same sending before. */
        record Kept() implements Recording {}

        /** Something cannot be so. */
        record Refused(List<Refusal> refusals) implements Recording {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** There is no such case. */
        record NoSuchCase() implements Recording {}
    }

    /** Records it. */
    @Transactional
    public Recording handle(Actor who, CaseRef ref, IncidentId incident, DisposalGiven given) {
        access.require(who, Activity.RECORD_INCIDENT);
        Optional<List<AbuseIncident>> known = incidents.around(ref);
        if (known.isEmpty()) {
            return new Recording.NoSuchCase();
        }
        return known.get().stream()
                .filter(one -> one.id().equals(incident))
                .findFirst()
                .map(one -> recorded(who, one, given))
                .orElseGet(() -> new Recording.Refused(List.of(WHICH_INCIDENT)));
    }

    private Recording recorded(Actor who, AbuseIncident one, DisposalGiven given) {
        List<Refusal> refusals = keeping.refusals(one, given);
        if (!refusals.isEmpty()) {
            return new Recording.Refused(refusals);
        }
        cases.lock(one.about().cases());
        keeping.keep(who, one, given);
        return new Recording.Kept();
    }
}
