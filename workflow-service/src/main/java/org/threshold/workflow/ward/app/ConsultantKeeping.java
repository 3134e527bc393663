package org.threshold.workflow.ward.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.ward.domain.ConsultantGiven;
import org.threshold.workflow.ward.domain.ConsultantNote;
import org.threshold.workflow.ward.domain.Handed;
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.ward.domain.TakenOver;

/** Keeps who is responsible for a child in hospital, and what one handed over to the next. */
@Service
class ConsultantKeeping {

    private final Stays stays;
    private final ConsultantHandoverWork work;
    private final WardRecord record;
    private final ReadEntries entries;

    ConsultantKeeping(
            Stays stays, ConsultantHandoverWork work, WardRecord record, ReadEntries entries) {
        this.stays = stays;
        this.work = work;
        this.record = record;
        this.entries = entries;
    }

    Instant now() {
        return record.now();
    }

    /** The note of a handover that could not wait for it. */
    record Note(HandoverId id, ConsultantNote said, String whyLate) {}

    /** Keeps the name; whether a note is still due. */
    boolean named(Actor who, Stay stay, ConsultantGiven given, TakenOver taken) {
        if (stay.consultant().equals(given.name())) {
            return false;
        }
        stays.name(stay.id(), given.name());
        record.keep(who, "responsible-consultant-named", stay, given.name());
        boolean due = given.noteIsDue(stay);
        if (given.changes(stay)) {
            stays.handovers(stay.id()).forEach(before -> work.overtaken(who, before.id()));
            var id = record.newHandover();
            var handed = Handed.over(id, stay.consultant(), given.name(), given.note());
            stays.handedOver(stay.id(), handed, who, record.now());
            record.entry(who, taken.entry(stay, id, record.now()));
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
    void noted(Actor who, Stay stay, Note note) {
        HandoverId id = note.id();
        stays.noted(id, note.said(), record.now());
        record.entry(
                who, new NewEntry(id.note(), stay.caseRef(), handedAt(stay, id), note.whyLate()));
        work.met(id, WardSteps.NOTE);
        if (stays.handovers(stay.id()).getFirst().id().equals(id)) {
            work.toAccept(stay, id, record.now());
        }
        record.keep(who, "consultant-handover-written", stay, note.said().concern());
    }

    /** When a handover was, UTC: what its note says was so then. */
    private Instant handedAt(Stay stay, HandoverId id) {
        return entries.of(stay.caseRef())
                .find(id.entry())
                .map(one -> one.said().occurredAt())
                .orElseGet(record::now);
    }

    /** The receiver has the child now. */
    void accepted(Actor who, Stay stay, Handed handed) {
        stays.accepted(handed.id(), who, record.now());
        work.met(handed.id(), WardSteps.ACCEPT);
        record.keep(who, "consultant-handover-accepted", stay, handed.to());
    }
}
