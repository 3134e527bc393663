package org.threshold.workflow.liaison.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.domain.AgendaSoFar;
import org.threshold.workflow.liaison.domain.Child;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;

/** Puts together what is shown of one liaison, and keeps who read of which families. */
@Service
class LiaisonReading {

    private final LiaisonAgenda agendas;
    private final Liaisons liaisons;
    private final LiaisonWork work;
    private final People people;
    private final LiaisonRecord record;

    LiaisonReading(
            LiaisonAgenda agendas,
            Liaisons liaisons,
            LiaisonWork work,
            People people,
            LiaisonRecord record) {
        this.agendas = agendas;
        this.liaisons = liaisons;
        this.work = work;
        this.people = people;
        this.record = record;
    }

    ReadLiaisons.One of(Actor who, Liaison one) {
        AgendaSoFar agenda = agendas.of(one);
        record.keep(who, "liaison-read", one, agenda.agenda());
        SeriesId series = one.series().id();
        return new ReadLiaisons.One(
                one,
                agenda,
                agendas.lastTime(one),
                named(agenda),
                work.due(series),
                liaisons.told(series),
                record.today());
    }

    private Map<PersonId, PersonView> named(AgendaSoFar agenda) {
        List<PersonId> ids = agenda.agenda().children().stream().map(Child::person).toList();
        return people.view(ids).stream()
                .collect(Collectors.toMap(PersonView::id, Function.identity()));
    }
}
