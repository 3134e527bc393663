package org.threshold.workflow.investigation.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** An open investigation of a case that joins another covers that other too, if none does. */
@Service
class JoinedInvestigations implements CaseListener {

    private final Investigations investigations;
    private final InvestigationRecord record;

    JoinedInvestigations(Investigations investigations, InvestigationRecord record) {
        this.investigations = investigations;
        this.record = record;
    }

    @Override
    public void joined(CaseJoined joined) {
        List<Investigation> there = investigations.openOf(List.of(joined.into()));
        if (there.isEmpty()) {
            investigations
                    .openOf(List.of(joined.from()))
                    .forEach(standing -> cover(joined, standing));
        }
    }

    private void cover(CaseJoined joined, Investigation standing) {
        Investigation locked = investigations.lock(standing.id()).orElseThrow();
        Investigation wider = locked.joinedBy(locked.kind(), List.of(joined.into()));
        investigations.cover(wider, joined.at());
        record.covered(joined.by(), wider, List.of(joined.into()));
    }
}
