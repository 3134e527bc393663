package org.threshold.workflow.liaison.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.TwoInARow;

/** Takes a liaison to be changed: the practice’s liaisons are locked first. */
@Service
class LiaisonDesk {

    private final Liaisons liaisons;
    private final LiaisonAgenda agendas;

    LiaisonDesk(Liaisons liaisons, LiaisonAgenda agendas) {
        this.liaisons = liaisons;
        this.agendas = agendas;
    }

    /** The liaison as it is once nobody else changes it. */
    Optional<Liaison> lock(LiaisonId id) {
        return liaisons.find(id)
                .flatMap(
                        before -> {
                            liaisons.lock(before.series().id());
                            return liaisons.find(id);
                        });
    }

    void save(Liaison one) {
        liaisons.save(one);
    }

    /** What it talks about if it takes place now. */
    Agenda agenda(Liaison one) {
        return agendas.today(one.series());
    }

    /** Whether one of the same practice is to come. */
    boolean nextIsPlanned(Liaison one) {
        return liaisons.planned(one.series().id()).isPresent();
    }

    /** Whether the last two of the practice did not take place. */
    boolean twoNotHeld(Liaison one) {
        return TwoInARow.notHeld(liaisons.past(one.series().id(), TwoInARow.IN_A_ROW));
    }
}
