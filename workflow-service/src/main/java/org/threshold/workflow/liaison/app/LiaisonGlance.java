package org.threshold.workflow.liaison.app;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.worklist.SubjectGlance;

/** What is known of a practice’s liaisons, for whoever is told that one is late. */
@Service
class LiaisonGlance implements SubjectGlance {

    private final Liaisons liaisons;

    LiaisonGlance(Liaisons liaisons) {
        this.liaisons = liaisons;
    }

    @Override
    public String kind() {
        return LiaisonSteps.SERIES;
    }

    @Override
    public String page(UUID id) {
        return liaisons.planned(new SeriesId(id))
                .map(one -> LiaisonAddress.of(one.id()))
                .orElse(LiaisonAddress.ALL);
    }

    @Override
    public List<String> known(UUID id) {
        return liaisons.find(new SeriesId(id))
                .map(series -> List.of(of(series), next(series)))
                .orElseGet(List::of);
    }

    private static String of(Series series) {
        return "The monthly liaison of practice "
                + series.practice().odsCode()
                + " and the health visitors.";
    }

    private String next(Series series) {
        return liaisons.planned(series.id())
                .map(Liaison::plannedOn)
                .map(day -> "The next one is planned for " + DueWords.day(day) + ".")
                .orElse("No date is planned.");
    }
}
