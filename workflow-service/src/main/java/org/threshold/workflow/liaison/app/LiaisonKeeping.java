package org.threshold.workflow.liaison.app;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.Series;

/** Plans the next liaison of a practice, with the work and the audit that belong to it. */
@Service
class LiaisonKeeping {

    private final Liaisons liaisons;
    private final LiaisonPractices practices;
    private final LiaisonWork work;
    private final LiaisonRecord record;

    LiaisonKeeping(
            Liaisons liaisons, LiaisonPractices practices, LiaisonWork work, LiaisonRecord record) {
        this.liaisons = liaisons;
        this.practices = practices;
        this.work = work;
        this.record = record;
    }

    /** Keeps a date; whoever reads the answer is told when it is later than the month allows. */
    LiaisonResult plan(Actor who, Series series, LocalDate on) {
        Liaison one = Liaison.planned(new LiaisonId(record.newId()), series, on);
        liaisons.add(one);
        practices.open(series.id());
        record.keep(who, "liaison-planned", one, "");
        work.begins(who, series.id(), record.now());
        return new LiaisonResult.Kept(
                one.id(),
                "The next liaison is planned for " + DueWords.day(on) + "." + late(series, on));
    }

    private String late(Series series, LocalDate on) {
        return work.due(series.id())
                .filter(due -> on.isAfter(WorkingTime.dayOf(due)))
                .map(
                        due ->
                                " That is later than a month after the last one: it is due by "
                                        + DueWords.exact(due)
                                        + ".")
                .orElse("");
    }
}
