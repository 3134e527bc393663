package org.threshold.workflow.liaison.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.domain.Agenda;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Liaison.Standing.Held;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.LiaisonRule;
import org.threshold.workflow.platform.Refusal;

/**
 * A liaison took place (R-GP-1): its agenda stands from then on, what was said of each child can be
 * written down, and the next one is due a month after it.
 */
@Service
public class HoldLiaison {

    private final Access access;
    private final LiaisonDesk desk;
    private final Agendas agendas;
    private final LiaisonWork work;
    private final LiaisonRecord record;

    HoldLiaison(
            Access access,
            LiaisonDesk desk,
            Agendas agendas,
            LiaisonWork work,
            LiaisonRecord record) {
        this.access = access;
        this.desk = desk;
        this.agendas = agendas;
        this.work = work;
        this.record = record;
    }

    /**
     * Keeps that it took place; the same said twice changes nothing.
     *
     * @param on a day in England
     */
    @Transactional
    public LiaisonResult handle(Actor who, LiaisonId id, Optional<LocalDate> on) {
        access.require(who, Activity.RECORD_LIAISON);
        List<Refusal> refusals = LiaisonRule.toHold(on, record.today());
        if (!refusals.isEmpty()) {
            return new LiaisonResult.Refused(refusals);
        }
        return desk.lock(id)
                .map(one -> held(who, one, on.orElseThrow()))
                .orElseGet(LiaisonResult.NothingThere::new);
    }

    private LiaisonResult held(Actor who, Liaison one, LocalDate on) {
        return switch (one.standing()) {
            case Liaison.Standing.Planned _ -> keep(who, one, new Held(on, record.now()));
            case Held _ ->
                    new LiaisonResult.Kept(one.id(), "It was recorded before that it took place.");
            case Liaison.Standing.NotHeld _ ->
                    LiaisonResult.refused(
                            "heldOn",
                            "It was recorded that this liaison did not take place.",
                            "Record the one that took place instead on its own page; plan it for"
                                    + " today if there is none.");
        };
    }

    private LiaisonResult keep(Actor who, Liaison one, Held held) {
        Agenda agenda = desk.agenda(one);
        desk.save(one.as(held));
        agendas.keep(one.id(), agenda);
        record.keep(who, "liaison-held", one, agenda);
        work.held(who, one.series().id(), held.since());
        return new LiaisonResult.Kept(
                one.id(),
                "It took place. Write down what was said of each child; the next one is due a month"
                        + " after it.");
    }
}
