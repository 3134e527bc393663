package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.discharge.domain.EarlyNotice;
import org.threshold.workflow.referral.Cases;

/** Keeps discharges from hospital, and what was done about them. */
@Service
class KeepDischarges {

    private final Cases cases;
    private final Discharges discharges;
    private final LeavingWork work;
    private final LeavingRecord record;

    KeepDischarges(Cases cases, Discharges discharges, LeavingWork work, LeavingRecord record) {
        this.cases = cases;
        this.discharges = discharges;
        this.work = work;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    DischargeId newId() {
        return new DischargeId(record.newId());
    }

    /** One is planned, in place of what was planned before. */
    void planned(Actor who, Discharge discharge) {
        discharges
                .aheadOf(discharge.caseRef())
                .ifPresent(
                        one -> ends(who, one, DischargeStage.CALLED_OFF, "It was planned anew."));
        discharges.add(discharge);
        discharges
                .foreseenOf(discharge.caseRef())
                .ifPresentOrElse(
                        early -> planned(who, early, discharge), () -> work.planned(discharge));
        record.keep(who, "discharge-planned", discharge, discharge.notice().name());
        lookIntoLate(discharge);
    }

    /** A meeting that the unit has held counts, and one that is due is due as before. */
    private void planned(Actor who, Discharge early, Discharge discharge) {
        List<Note> held =
                discharges.notes(early.id()).stream()
                        .filter(note -> note.kind() == NoteKind.MEETING)
                        .toList();
        ends(who, early, DischargeStage.PLANNED_SINCE, "The discharge is planned.");
        held.forEach(note -> discharges.note(discharge.id(), note, who));
        work.planned(discharge, early.times().announcedAt(), held.isEmpty());
    }

    /** A concern is known, and nobody has planned the discharge: the unit meets. */
    void foreseen(Actor who, Discharge discharge) {
        discharges.add(discharge);
        work.foreseen(discharge);
        record.keep(who, "discharge-meeting-due", discharge, "");
    }

    private void lookIntoLate(Discharge discharge) {
        if (discharge.notice() == EarlyNotice.LATE) {
            work.toLookInto(discharge, discharge.times().announcedAt());
        }
    }

    /** The child has left; where nobody had decided that it may, a manager looks into it. */
    void left(Actor who, Discharge discharge) {
        ends(who, discharge, DischargeStage.LEFT, "The child has left hospital.");
        if (discharge.stage() == DischargeStage.PLANNED) {
            work.toLookInto(discharge, record.now());
        }
    }

    /** The child has left, and nobody had announced it. */
    void unannounced(Actor who, Discharge discharge) {
        discharges.add(discharge);
        work.toLookInto(discharge, discharge.times().announcedAt());
        record.keep(who, "discharge-unannounced", discharge, "");
    }

    private void ends(Actor who, Discharge discharge, DischargeStage stage, String words) {
        discharges.to(discharge.id(), stage);
        work.over(who, discharge, words);
        record.keep(who, "discharge-" + stage.code(), discharge, words);
    }

    /** One that is known to exist, its case locked first and then itself. */
    Discharge lock(DischargeId id) {
        Discharge before = discharges.find(id).orElseThrow();
        cases.lock(List.of(before.caseRef()));
        return discharges.lock(id).orElseThrow();
    }

    /** Keeps that a step was done, in the words of whoever did it. */
    void done(Actor who, Discharge discharge, String step, Note note) {
        discharges.note(discharge.id(), note, who);
        work.met(discharge, step);
        record.keep(who, step + "-done", discharge, note.words());
    }
}
