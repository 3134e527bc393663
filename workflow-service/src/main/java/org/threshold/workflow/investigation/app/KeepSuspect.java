package org.threshold.workflow.investigation.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.strategy.SuspectedAdults;
import org.threshold.workflow.strategy.SuspectedAdults.Suspicion;

/** Keeps a suspect, and has the children of that adult’s other homes discussed (L-3.1.8). */
@Service
class KeepSuspect {

    private final Suspects suspects;
    private final SuspectedAdults suspected;
    private final InvestigationRecord record;

    KeepSuspect(Suspects suspects, SuspectedAdults suspected, InvestigationRecord record) {
        this.suspects = suspects;
        this.suspected = suspected;
        this.record = record;
    }

    void kept(Actor by, Investigation investigation, Suspect suspect) {
        suspects.add(by, suspect, record.now());
        record.keep(by, "suspect-recorded", investigation, suspect.stand().status().code());
        suspected.suspected(
                by,
                new Suspicion(suspect.id().value(), investigation.cases(), suspect.role().code()));
    }
}
