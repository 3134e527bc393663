package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** The case that something is done about: known, joined ones led to the open one, and locked. */
@Service
class CaseInHospital {

    private final Cases cases;
    private final JoinedCases joined;
    private final WhereCasesStand where;

    CaseInHospital(Cases cases, JoinedCases joined, WhereCasesStand where) {
        this.cases = cases;
        this.joined = joined;
        this.where = where;
    }

    /** The case that answers, its row locked; empty when there is none. */
    Optional<CaseRef> lock(CaseRef asked) {
        return cases.childOf(asked)
                .map(
                        _ -> {
                            CaseRef ref = joined.answering(asked);
                            cases.lock(List.of(ref));
                            return ref;
                        });
    }

    /** The case that answers. */
    CaseRef answering(CaseRef asked) {
        return joined.answering(asked);
    }

    /** When the child was admitted, while it is in hospital, UTC. */
    Optional<Instant> admittedAt(CaseRef ref) {
        return where.admission(ref).map(since -> since.change().occurredAt());
    }
}
