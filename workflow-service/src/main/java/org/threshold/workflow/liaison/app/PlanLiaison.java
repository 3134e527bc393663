package org.threshold.workflow.liaison.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonRule;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.Refusal;

/** Somebody plans the next liaison of a practice and the health visitors (R-GP-1). */
@Service
public class PlanLiaison {

    private final Access access;
    private final Liaisons liaisons;
    private final LiaisonKeeping keeping;
    private final LiaisonRecord record;

    PlanLiaison(Access access, Liaisons liaisons, LiaisonKeeping keeping, LiaisonRecord record) {
        this.access = access;
        this.liaisons = liaisons;
        this.keeping = keeping;
        this.record = record;
    }

    /**
     * Keeps the date. A practice has one that is to come at most.
     *
     * @param practice its organisation code
     * @param on a day in England
     */
    @Transactional
    public LiaisonResult handle(Actor who, String practice, Optional<LocalDate> on) {
        access.require(who, Activity.RECORD_LIAISON);
        List<Refusal> refusals = LiaisonRule.toPlan(practice, on, record.today());
        if (!refusals.isEmpty()) {
            return new LiaisonResult.Refused(refusals);
        }
        Series series =
                liaisons.lockOf(
                        new RegisteredAt(practice), new SeriesId(record.newId()), record.now());
        return liaisons.planned(series.id())
                .map(PlanLiaison::already)
                .orElseGet(() -> keeping.plan(who, series, on.orElseThrow()));
    }

    private static LiaisonResult already(Liaison one) {
        return LiaisonResult.refused(
                "on",
                "The next liaison of this practice is planned already, for "
                        + DueWords.day(one.plannedOn())
                        + ".",
                "If it takes place on another day, say on its page that it does not take place, and"
                        + " give the new date there.");
    }
}
