package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeGate.Basis;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows a discharge with who has answered; whoever reads it is kept in the audit. */
@Service
public class ShowDischarge {

    private final Access access;
    private final JoinedCases joined;
    private final Discharges discharges;
    private final DischargeBasis basis;
    private final LeavingRecord record;

    ShowDischarge(
            Access access,
            JoinedCases joined,
            Discharges discharges,
            DischargeBasis basis,
            LeavingRecord record) {
        this.access = access;
        this.joined = joined;
        this.discharges = discharges;
        this.basis = basis;
        this.record = record;
    }

    /** A discharge, what a decision rests on, and what was done about it, the latest first. */
    public record Leaving(Discharge discharge, Basis basis, List<Note> notes) {

        /** Copies, so that nobody can change it. */
        public Leaving {
            notes = List.copyOf(notes);
        }
    }

    /** The latest of a case; empty when there never was one. */
    @Transactional
    public Optional<Leaving> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return discharges.latestOf(joined.answering(ref)).map(one -> whole(who, one));
    }

    /** One; empty when there is none. */
    @Transactional
    public Optional<Leaving> one(Actor who, DischargeId id) {
        access.require(who, Activity.READ_CASE);
        return discharges.find(id).map(one -> whole(who, one));
    }

    private Leaving whole(Actor who, Discharge discharge) {
        record.keep(who, "discharge-read", discharge, "");
        return new Leaving(discharge, basis.of(discharge), discharges.notes(discharge.id()));
    }
}
