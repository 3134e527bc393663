package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.referral.CaseRef;

/** The rows of discharges from hospital; a case has at most one that is still to come. */
public interface Discharges {

    void add(Discharge discharge);

    Optional<Discharge> find(DischargeId id);

    Optional<Discharge> lock(DischargeId id);

    /** The one that is still to come. */
    Optional<Discharge> aheadOf(CaseRef ref);

    /** The one that is foreseen because a concern is known. */
    Optional<Discharge> foreseenOf(CaseRef ref);

    /** The latest of a case. */
    Optional<Discharge> latestOf(CaseRef ref);

    void to(DischargeId id, DischargeStage stage);

    /** Keeps what somebody did or said about it. */
    void note(DischargeId id, Note note, Actor by);

    /** What was done and said about it, the latest first. */
    List<Note> notes(DischargeId id);

    /**
     * Something that was done or said.
     *
     * @param at when, UTC
     */
    record Note(NoteKind kind, String words, Instant at) {

        @Override
        public String toString() {
            return "Note[" + kind + "]";
        }
    }

    /** What a note is of. */
    enum NoteKind {
        MEETING,
        DECIDED,
        CANNOT_WAIT,
        RUNG,
        LOOKED_INTO
    }
}
