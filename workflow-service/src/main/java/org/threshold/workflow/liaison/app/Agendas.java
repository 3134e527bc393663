package org.threshold.workflow.liaison.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.people.PersonId;

/** The agendas of liaisons that took place, and what was said of each child. */
public interface Agendas {

    /** Keeps an agenda; it stays as it is. */
    void keep(LiaisonId id, Agenda agenda);

    /** The agenda that was kept. */
    Optional<Agenda> of(LiaisonId id);

    /** Keeps what was said; of a child of whom something was said before, the later holds. */
    void say(LiaisonId id, List<KeptAnswer> answers);

    /** What was said of each child, the latest. */
    Map<PersonId, KeptAnswer> said(LiaisonId id);
}
