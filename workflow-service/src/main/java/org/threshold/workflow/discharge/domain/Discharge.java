package org.threshold.workflow.discharge.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A discharge from hospital: planned (EV-05), or one that nobody had announced.
 *
 * @param announced the change that announced it, or that said that the child had left
 * @param times when it was announced, and when the child leaves
 * @param goingTo where the child goes, a code of the catalogue; empty where nobody said
 * @param flags what makes it complex, in their order
 */
public record Discharge(
        DischargeId id,
        CaseRef caseRef,
        ChangeId announced,
        Times times,
        String goingTo,
        List<DischargeFlag> flags,
        DischargeStage stage) {

    public Discharge {
        flags = List.copyOf(flags);
    }

    /** When it was announced, and when the child leaves, UTC. */
    public record Times(Instant announcedAt, Instant leavesAt) {}

    /** When the child leaves, UTC; empty while that is not planned. */
    public Optional<Instant> leavesAt() {
        return Optional.of(times.leavesAt()).filter(_ -> stage != DischargeStage.FORESEEN);
    }

    /** How early it was announced. */
    public EarlyNotice notice() {
        return EarlyNotice.of(times.announcedAt(), times.leavesAt());
    }

    /** Whether the unit holds a discharge-planning meeting: for any concern (R-Health-2). */
    public boolean needsMeeting() {
        return flags.contains(DischargeFlag.NEONATAL_UNIT)
                && flags.contains(DischargeFlag.CONCERN_OPEN);
    }

    /** Whether a midwife hears of it, however old the baby is (R-Health-1). */
    public boolean needsMidwife() {
        return flags.contains(DischargeFlag.NEONATAL_UNIT)
                || flags.contains(DischargeFlag.PREMATURE);
    }
}
