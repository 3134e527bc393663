package org.threshold.workflow.ward.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.ward.app.Stays.Handed;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Stay;

/** Keeps who is responsible for a child in hospital, and what one handed over to the next. */
@Service
class ConsultantKeeping {

    private final Stays stays;
    private final StayWork work;
    private final WardRecord record;

    ConsultantKeeping(Stays stays, StayWork work, WardRecord record) {
        this.stays = stays;
        this.work = work;
        this.record = record;
    }

    /** Keeps the name; whether a note is still due. */
    boolean named(Actor who, Stay stay, ConsultantGiven given) {
        if (stay.consultant().equals(given.name())) {
            return false;
        }
        stays.name(stay.id(), given.name());
        record.keep(who, "responsible-consultant-named", stay, given.name());
        if (given.changes(stay)) {
            var handed = new Handed(stay.consultant(), given.name(), given.note());
            stays.handedOver(stay.id(), handed, who, record.now());
        }
        boolean due = given.noteIsDue(stay);
        if (due) {
            work.toNote(stay, record.now());
        }
        return due;
    }

    /** The note that was due is written. */
    void noted(Actor who, Stay stay, ConsultantNote note) {
        stays.noted(stay.id(), note, record.now());
        work.met(stay, WardSteps.NOTE);
        record.keep(who, "consultant-handover-written", stay, note.concern());
    }
}
