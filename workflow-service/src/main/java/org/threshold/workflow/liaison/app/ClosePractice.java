package org.threshold.workflow.liaison.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.domain.Liaison.Standing;
import org.threshold.workflow.liaison.domain.LiaisonRule;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.Refusal;

/**
 * Somebody says that a practice has closed: its liaisons end, with what waits for them (R-GP-1). It
 * stays on the page while a child with an open case is registered there, so that the child’s new
 * practice is asked for.
 */
@Service
public class ClosePractice {

    private static final Refusal WHY =
            new Refusal(
                    "why",
                    "It is not said what became of the practice.",
                    "Say in a sentence since when it is closed, and which practice its patients"
                            + " went to.");

    private final Access access;
    private final Liaisons liaisons;
    private final LiaisonPractices practices;
    private final LiaisonWork work;
    private final LiaisonRecord record;

    ClosePractice(
            Access access,
            Liaisons liaisons,
            LiaisonPractices practices,
            LiaisonWork work,
            LiaisonRecord record) {
        this.access = access;
        this.liaisons = liaisons;
        this.practices = practices;
        this.work = work;
        this.record = record;
    }

    /**
     * Keeps it.
     *
     * @param practice its organisation code
     * @return what is missing; empty when it is kept
     */
    @Transactional
    public List<Refusal> handle(Actor who, String practice, String why) {
        access.require(who, Activity.RECORD_LIAISON);
        List<Refusal> refusals = refusals(practice, why);
        if (refusals.isEmpty()) {
            closed(
                    who,
                    liaisons.lockOf(
                            new RegisteredAt(practice), new SeriesId(record.newId()), record.now()),
                    why.strip());
        }
        return refusals;
    }

    private void closed(Actor who, Series series, String why) {
        liaisons.planned(series.id())
                .map(one -> one.as(new Standing.NotHeld(why, record.now())))
                .ifPresent(liaisons::save);
        practices.close(series.id(), why, record.now());
        work.closed(who, series.id());
        record.keep(who, "practice-closed", series.id(), why);
    }

    private static List<Refusal> refusals(String practice, String why) {
        List<Refusal> refusals = new ArrayList<>();
        if (!RegisteredAt.valid(practice)) {
            refusals.add(LiaisonRule.NO_CODE);
        }
        if (why.isBlank()) {
            refusals.add(WHY);
        }
        return List.copyOf(refusals);
    }
}
