package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeGiven;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.platform.Refusal;

/** Keeps a decision on a planned discharge, and has those rung who had not answered. */
@Service
class DischargeDecisions {

    private final Discharges discharges;
    private final LeavingWork work;
    private final LeavingRecord record;

    DischargeDecisions(Discharges discharges, LeavingWork work, LeavingRecord record) {
        this.discharges = discharges;
        this.work = work;
        this.record = record;
    }

    /** A refused attempt is kept: it says what somebody wanted to do, and what was missing. */
    void refused(Actor who, Discharge discharge, List<Refusal> refusals) {
        String missing = refusals.stream().map(Refusal::problem).collect(Collectors.joining(" "));
        record.keep(who, "discharge-refused", discharge, missing);
    }

    String decided(Actor who, Discharge discharge, DischargeGiven given, boolean unheard) {
        var stage = given.goesAhead() ? DischargeStage.GOES_AHEAD : DischargeStage.CALLED_OFF;
        discharges.to(discharge.id(), stage);
        note(who, discharge, NoteKind.DECIDED, given.reason());
        work.met(discharge, LeavingSteps.DECIDE);
        record.keep(who, "discharge-" + stage.code(), discharge, given.reason());
        if (!given.goesAhead()) {
            work.over(who, discharge, "The discharge does not go ahead.");
            return "The discharge does not go ahead. Tell the ward.";
        }
        return unheard ? notWaiting(who, discharge, given) : "The discharge may go ahead.";
    }

    private String notWaiting(Actor who, Discharge discharge, DischargeGiven given) {
        note(who, discharge, NoteKind.CANNOT_WAIT, given.cannotWait());
        work.toRing(discharge, record.now());
        return "The discharge may go ahead. Those who have not answered are to be rung within the"
                + " hour: it is on the work list.";
    }

    private void note(Actor who, Discharge discharge, NoteKind kind, String words) {
        discharges.note(discharge.id(), new Note(kind, words, record.now()), who);
    }
}
