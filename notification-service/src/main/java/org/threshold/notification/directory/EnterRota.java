package org.threshold.notification.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.Rotas.Entered;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;

/** Enters who is on duty in a role at which time; a list without turns takes the rota away. */
@Service
public class EnterRota {

    /** More than a desk changes hands in a week; a default of this product. */
    static final int MOST = 50;

    private final Rotas rotas;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    EnterRota(Rotas rotas, CaseClock clock, ApplicationEventPublisher events) {
        this.rotas = rotas;
        this.clock = clock;
        this.events = events;
    }

    /** Said within this process: a rota was entered in the current transaction. */
    record RotaEntered(Recipient recipient) {}

    /**
     * Puts a rota in place of the one that was there.
     *
     * @param turns the first that matches counts; absent when the request names none
     * @return why it was not done; empty when it was
     */
    @Transactional
    public List<Refusal> handle(Recipient recipient, Optional<List<EnteredTurn>> turns) {
        List<Refusal> refusals = turns.map(EnterRota::check).orElseGet(() -> List.of(wanted()));
        if (refusals.isEmpty()) {
            List<EnteredTurn> entered = turns.orElseThrow();
            Rota rota = new Rota(entered.stream().map(EnteredTurn::turn).toList());
            rotas.enter(recipient, new Entered(rota, clock.now()));
            events.publishEvent(new RotaEntered(recipient));
        }
        return refusals;
    }

    private static List<Refusal> check(List<EnteredTurn> turns) {
        List<Refusal> refusals = new ArrayList<>();
        if (turns.size() > MOST) {
            refusals.add(wanted());
        }
        for (int i = 0; i < turns.size(); i++) {
            refusals.addAll(turns.get(i).problems("turns[" + i + "]"));
        }
        return refusals;
    }

    private static Refusal wanted() {
        return new Refusal(
                "turns",
                "A rota is a list of turns, " + MOST + " at most",
                "List the turns, the one that counts first; an empty list takes the rota away");
    }
}
