package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.entry.Entries;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.investigation.app.NewItem.Limited;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.SuspectedAdults;
import org.threshold.workflow.strategy.SuspectedAdults.Suspicion;

/** Keeps an allegation and has it followed up as an item of its own (L-3.1.6b). */
@Service
class KeepAllegation {

    private static final String RECORDED = "allegation-recorded";

    private final Allegations allegations;
    private final EvidentialActions actions;
    private final EnterItem enter;
    private final SuspectedAdults suspected;
    private final Entries entries;

    KeepAllegation(
            Allegations allegations,
            EvidentialActions actions,
            EnterItem enter,
            SuspectedAdults suspected,
            Entries entries) {
        this.suspected = suspected;
        this.entries = entries;
        this.allegations = allegations;
        this.actions = actions;
        this.enter = enter;
    }

    /**
     * An allegation that somebody tells.
     *
     * @param whyLate why it is recorded later than four hours after it became known; may be empty
     * @param recordedAt when somebody first recorded it, UTC
     */
    record Heard(Allegation allegation, String whyLate, Instant recordedAt) {}

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

    /**
     * Keeps one that became known now; it is discussed unless a meeting has heard it, and so are
     * the children of the other homes of whom it is against (L-3.1.8).
     */
    void news(Actor by, Investigation investigation, Heard heard, Limited due) {
        enter.entered(by, investigation, item(by, heard, due), RECORDED);
        suspected.suspected(by, suspicion(heard.allegation()));
    }

    private Suspicion suspicion(Allegation allegation) {
        return new Suspicion(
                enter.next().value(), allegation.cases(), allegation.claim().against().code());
    }

    /**
     * Keeps one about children whom no investigation covers; it is discussed where that was said.
     */
    void alone(Actor by, Heard heard) {
        enter.alone(by, item(by, heard, byTheLimit(heard.allegation())), RECORDED);
    }

    /** The same for one that somebody has just heard: it is discussed today. */
    void aloneNews(Actor by, Heard heard) {
        NewItem item = item(by, heard, byTheLimit(heard.allegation()));
        enter.alone(by, item, RECORDED);
        enter.discussed(by, item);
        suspected.suspected(by, suspicion(heard.allegation()));
    }

    private static Limited byTheLimit(Allegation allegation) {
        return due(allegation.knownAt(), new WantedDue.ByTheLimit());
    }

    /** Whether this very one is kept already. */
    boolean kept(ItemId id) {
        return allegations.find(id).isPresent();
    }

    /** What nobody has closed about these children belongs to their investigation from now on. */
    void coveredBy(Investigation covering, List<CaseRef> cases) {
        allegations.coveredBy(covering.id(), cases);
        actions.coveredBy(covering.id(), cases);
    }

    /** Keeps one of which whoever began the investigation knew. */
    void known(Actor by, Investigation investigation, Heard heard, Limited due) {
        enter.opened(by, investigation, item(by, heard, due), RECORDED);
    }

    private NewItem item(Actor by, Heard heard, Limited due) {
        Allegation allegation = heard.allegation();
        allegations.add(by, allegation, enter.now());
        entries.kept(
                by,
                new NewEntry(
                        allegation.id().allegation(),
                        allegation.cases(),
                        allegation.knownAt(),
                        heard.whyLate()),
                heard.recordedAt());
        return new NewItem(
                allegation.id(),
                InvestigationSteps.CLOSE_ALLEGATION,
                allegation.cases(),
                InvestigationSteps.EITHER,
                due);
    }
}
