package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.KnownAllegations;

/** When the latest allegation about a child became known, closed or not. */
@Service
class AllegationsKnown implements KnownAllegations {

    private final Allegations allegations;

    AllegationsKnown(Allegations allegations) {
        this.allegations = allegations;
    }

    @Override
    public Optional<Instant> latestFor(CaseRef ref) {
        return allegations.latestFor(ref);
    }
}
