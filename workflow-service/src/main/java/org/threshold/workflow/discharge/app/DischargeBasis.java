package org.threshold.workflow.discharge.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.WhoHasAnswered;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeGate.Basis;

/** What a decision on a planned discharge rests on, of every feature. */
@Service
class DischargeBasis {

    private final WhoHasAnswered answers;
    private final ExpectedStays stays;
    private final Discharges discharges;

    DischargeBasis(WhoHasAnswered answers, ExpectedStays stays, Discharges discharges) {
        this.answers = answers;
        this.stays = stays;
        this.discharges = discharges;
    }

    Basis of(Discharge discharge) {
        return new Basis(
                answers.of(discharge.announced()),
                discharges.notes(discharge.id()).stream()
                        .anyMatch(note -> note.kind() == NoteKind.MEETING),
                stays.openOf(discharge.caseRef()).isPresent());
    }
}
