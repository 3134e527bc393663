package org.threshold.workflow.liaison.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.AgendaSoFar;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Series;
import org.threshold.workflow.people.PersonId;

/**
 * What a liaison talks about: until it takes place the families as they are, then those as they
 * were.
 */
@Service
class LiaisonAgenda {

    private static final int MOST = 100;

    private final Liaisons liaisons;
    private final Agendas agendas;
    private final FamiliesOfPractice families;
    private final LiaisonRecord record;

    LiaisonAgenda(
            Liaisons liaisons, Agendas agendas, FamiliesOfPractice families, LiaisonRecord record) {
        this.liaisons = liaisons;
        this.agendas = agendas;
        this.families = families;
        this.record = record;
    }

    /** The agenda and what was said; that of one that did not take place is empty. */
    AgendaSoFar of(Liaison one) {
        return switch (one.standing()) {
            case Liaison.Standing.Planned _ -> new AgendaSoFar(today(one.series()), Map.of());
            case Liaison.Standing.Held _ ->
                    new AgendaSoFar(agendas.of(one.id()).orElseThrow(), agendas.said(one.id()));
            case Liaison.Standing.NotHeld _ -> new AgendaSoFar(new Agenda(List.of()), Map.of());
        };
    }

    /** The agenda as it is now; the families that were left over last time are on it. */
    Agenda today(Series series) {
        List<List<Child>> left =
                lastHeld(series).map(this::of).map(AgendaSoFar::left).orElseGet(List::of);
        return Agenda.of(families.of(series.practice(), record.today()), left);
    }

    /** What was said of each child at the one that took place before this one. */
    Map<PersonId, KeptAnswer> lastTime(Liaison one) {
        return past(one.series())
                .dropWhile(other -> !one.isPlanned() && !other.id().equals(one.id()))
                .filter(other -> other.isHeld() && !other.id().equals(one.id()))
                .findFirst()
                .map(before -> agendas.said(before.id()))
                .orElseGet(Map::of);
    }

    private Optional<Liaison> lastHeld(Series series) {
        return past(series).filter(Liaison::isHeld).findFirst();
    }

    private Stream<Liaison> past(Series series) {
        return liaisons.past(series.id(), MOST).stream();
    }
}
