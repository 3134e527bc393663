package org.threshold.workflow.ward.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;

/** Keeps who is responsible for a child in hospital, and what one handed over to the next. */
@Service
class ConsultantKeeping {

    private final Stays stays;
    private final ConsultantHandoverWork work;
    private final WardRecord record;

    ConsultantKeeping(Stays stays, ConsultantHandoverWork work, WardRecord record) {
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
        boolean due = given.noteIsDue(stay);
        if (given.changes(stay)) {
            stays.handovers(stay.id()).forEach(before -> work.overtaken(who, before.id()));
            var id = record.newHandover();
            stays.handedOver(
                    stay.id(),
                    Handed.over(id, stay.consultant(), given.name(), given.note()),
                    who,
                    record.now());
            ask(stay, id, due);
        }
        return due;
    }

    private void ask(Stay stay, HandoverId id, boolean noteIsDue) {
        if (noteIsDue) {
            work.toNote(stay, id, record.now());
        } else {
            work.toAccept(stay, id, record.now());
        }
    }

    /** The note that was due is written; whoever has the child accepts it next. */
    void noted(Actor who, Stay stay, HandoverId id, ConsultantNote note) {
        stays.noted(id, note, record.now());
        work.met(id, WardSteps.NOTE);
        if (stays.handovers(stay.id()).getFirst().id().equals(id)) {
            work.toAccept(stay, id, record.now());
        }
        record.keep(who, "consultant-handover-written", stay, note.concern());
    }

    /** The receiver has the child now. */
    void accepted(Actor who, Stay stay, Handed handed) {
        stays.accepted(handed.id(), who, record.now());
        work.met(handed.id(), WardSteps.ACCEPT);
        record.keep(who, "consultant-handover-accepted", stay, handed.to());
    }
}
