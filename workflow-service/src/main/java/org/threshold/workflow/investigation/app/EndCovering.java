package org.threshold.workflow.investigation.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.domain.ClosureGate.Closing;
import org.threshold.workflow.investigation.domain.Investigation;

/** What follows when an investigation ends: it lets go of its cases, and its process ends. */
@Service
class EndCovering {

    private final Investigations investigations;
    private final InvestigationEngine engine;
    private final InvestigationNews news;
    private final InvestigationRecord record;

    EndCovering(
            Investigations investigations,
            InvestigationEngine engine,
            InvestigationNews news,
            InvestigationRecord record) {
        this.investigations = investigations;
        this.engine = engine;
        this.news = news;
        this.record = record;
    }

    /** Tells of the end while it is still open, so that the police hear of it like of the rest. */
    void ended(Actor who, Investigation investigation, Closing closing) {
        news.ended(who, investigation.cases(), closing.stage());
        investigations.close(
                who, investigation.closed(record.now(), closing.stage(), closing.words()));
        record.closed(who, investigation, closing.stage().code() + ": " + closing.words());
        engine.closed(investigation.id());
    }
}
