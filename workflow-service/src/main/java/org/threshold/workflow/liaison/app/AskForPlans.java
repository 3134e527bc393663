package org.threshold.workflow.liaison.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;

/**
 * Makes planning the first liaison of a practice somebody’s work, once a child with an open case is
 * registered there (R-GP-1). A practice that has closed is asked for no more.
 */
@Service
public class AskForPlans {

    private final Liaisons liaisons;
    private final LiaisonPractices practices;
    private final OpenCases cases;
    private final LiaisonWork work;
    private final LiaisonRecord record;

    AskForPlans(
            Liaisons liaisons,
            LiaisonPractices practices,
            OpenCases cases,
            LiaisonWork work,
            LiaisonRecord record) {
        this.liaisons = liaisons;
        this.practices = practices;
        this.cases = cases;
        this.work = work;
        this.record = record;
    }

    /** Asks for those that nobody has asked for yet. */
    @Transactional
    public void handle() {
        Set<RegisteredAt> known = practices.known();
        cases.practices().stream().filter(one -> !known.contains(one)).forEach(this::ask);
    }

    private void ask(RegisteredAt practice) {
        Series series = liaisons.lockOf(practice, new SeriesId(record.newId()), record.now());
        if (liaisons.planned(series.id()).isEmpty()) {
            work.toPlan(series.id(), record.now());
        }
    }
}
