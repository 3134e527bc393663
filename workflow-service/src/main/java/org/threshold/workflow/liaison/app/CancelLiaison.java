package org.threshold.workflow.liaison.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.liaison.domain.Liaison;
import org.threshold.workflow.liaison.domain.Liaison.Standing.NotHeld;
import org.threshold.workflow.liaison.domain.LiaisonId;
import org.threshold.workflow.liaison.domain.LiaisonRule;
import org.threshold.workflow.platform.Refusal;

/**
 * A liaison does not take place, or did not (R-GP-1). That is a fact and is kept at once; then it
 * needs a new date. The limit of the next one does not move, and after two in a row the practice’s
 * named GP is told.
 */
@Service
public class CancelLiaison {

    private final Access access;
    private final LiaisonDesk desk;
    private final LiaisonKeeping keeping;
    private final LiaisonWork work;
    private final LiaisonRecord record;

    CancelLiaison(
            Access access,
            LiaisonDesk desk,
            LiaisonKeeping keeping,
            LiaisonWork work,
            LiaisonRecord record) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
        this.work = work;
        this.record = record;
    }

    /**
     * What is said of it.
     *
     * @param why may be empty
     * @param newDate when it takes place instead, a day in England
     */
    public record Given(String why, Optional<LocalDate> newDate) {

        @Override
        public String toString() {
            return "Given[" + newDate + "]";
        }
    }

    /**
     * Keeps that it did not take place, whatever else is missing, and the new date. Sent again with
     * a date, only the date is kept.
     */
    @Transactional
    public LiaisonResult handle(Actor who, LiaisonId id, Given given) {
        access.require(who, Activity.RECORD_LIAISON);
        return desk.lock(id)
                .map(one -> notHeld(who, one, given))
                .orElseGet(LiaisonResult.NothingThere::new);
    }

    private LiaisonResult notHeld(Actor who, Liaison one, Given given) {
        if (one.isHeld()) {
            return LiaisonResult.refused(
                    "newDate",
                    "It was recorded that this liaison took place.",
                    "To plan the next one, use the page of all liaisons.");
        }
        if (one.isPlanned()) {
            keepFact(who, one, given.why());
        }
        return desk.nextIsPlanned(one)
                ? new LiaisonResult.Kept(one.id(), "The next one is planned already.")
                : moved(who, one, given.newDate());
    }

    private void keepFact(Actor who, Liaison one, String why) {
        desk.save(one.as(new NotHeld(why, record.now())));
        record.keep(who, "liaison-not-held", one, why);
        if (desk.twoNotHeld(one)) {
            work.tellNamedGp(one.series().id(), record.now());
        }
    }

    private LiaisonResult moved(Actor who, Liaison one, Optional<LocalDate> newDate) {
        List<Refusal> refusals = LiaisonRule.toMove(newDate, record.today());
        return refusals.isEmpty()
                ? keeping.plan(who, one.series(), newDate.orElseThrow())
                : new LiaisonResult.Refused(refusals);
    }
}
