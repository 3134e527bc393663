package org.threshold.workflow.liaison.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.people.PersonId;

/** Agendas in memory. */
final class InMemoryAgendas implements Agendas {

    private final Map<LiaisonId, Agenda> agendas = new LinkedHashMap<>();
    private final Map<LiaisonId, Map<PersonId, KeptAnswer>> said = new LinkedHashMap<>();

    @Override
    public void keep(LiaisonId id, Agenda agenda) {
        agendas.put(id, agenda);
    }

    @Override
    public Optional<Agenda> of(LiaisonId id) {
        return Optional.ofNullable(agendas.get(id));
    }

    @Override
    public void say(LiaisonId id, List<KeptAnswer> answers) {
        var of = said.computeIfAbsent(id, _ -> new LinkedHashMap<>());
        answers.forEach(answer -> of.put(answer.child(), answer));
    }

    @Override
    public Map<PersonId, KeptAnswer> said(LiaisonId id) {
        return said.getOrDefault(id, Map.of());
    }
}
