package org.threshold.workflow.investigation.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.investigation.app.NewItem.Limited;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.WantedDue;

/** Keeps an allegation and has it followed up as an item of its own (L-3.1.6b). */
@Service
class KeepAllegation {

    private static final String RECORDED = "allegation-recorded";

    private final Allegations allegations;
    private final EnterItem enter;

    KeepAllegation(Allegations allegations, EnterItem enter) {
        this.allegations = allegations;
        this.enter = enter;
    }

    ItemId next() {
        return enter.next();
    }

    /**
     * By when one is followed up.
     *
     * @param known when it became known, UTC: the limit is counted from then
     */
    static Limited due(Instant known, WantedDue wanted) {
        return new Limited(LimitCode.ALLEGATION_FOLLOW_UP, known, wanted);
    }

    /** Keeps one that became known now; it is discussed unless a meeting has heard it. */
    void news(Actor by, Investigation investigation, Allegation allegation, Limited due) {
        enter.entered(by, investigation, item(by, allegation, due), RECORDED);
    }

    /** Keeps one of which whoever began the investigation knew. */
    void known(Actor by, Investigation investigation, Allegation allegation, Limited due) {
        enter.opened(by, investigation, item(by, allegation, due), RECORDED);
    }

    private NewItem item(Actor by, Allegation allegation, Limited due) {
        allegations.add(by, allegation, enter.now());
        return new NewItem(
                allegation.id(),
                InvestigationSteps.CLOSE_ALLEGATION,
                allegation.cases(),
                InvestigationSteps.EITHER,
                due);
    }
}
