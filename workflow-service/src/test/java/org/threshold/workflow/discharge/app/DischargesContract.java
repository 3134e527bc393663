package org.threshold.workflow.discharge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.referral.CaseRef;

/** What every store of discharges keeps to. */
public abstract class DischargesContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final Discharges discharges;

    protected DischargesContract(Discharges discharges) {
        this.discharges = discharges;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void one_is_ahead_until_the_child_has_left() {
        Discharge one = added(aCase(), NOW);
        assertThat(discharges.find(one.id())).contains(one);
        assertThat(discharges.lock(one.id())).contains(one);
        assertThat(discharges.aheadOf(one.caseRef())).contains(one);
        discharges.to(one.id(), DischargeStage.GOES_AHEAD);
        assertThat(discharges.aheadOf(one.caseRef()))
                .map(Discharge::stage)
                .contains(DischargeStage.GOES_AHEAD);

        discharges.to(one.id(), DischargeStage.LEFT);

        assertThat(discharges.aheadOf(one.caseRef())).isEmpty();
        assertThat(discharges.latestOf(one.caseRef()))
                .map(Discharge::stage)
                .contains(DischargeStage.LEFT);
        Discharge next = added(one.caseRef(), NOW.plusSeconds(60));
        assertThat(discharges.latestOf(one.caseRef())).contains(next);
    }

    @Test
    void one_that_is_foreseen_is_no_plan() {
        Discharge one = added(aCase(), NOW);
        discharges.to(one.id(), DischargeStage.FORESEEN);

        assertThat(discharges.foreseenOf(one.caseRef()).map(Discharge::id)).contains(one.id());
        assertThat(discharges.aheadOf(one.caseRef())).isEmpty();

        discharges.to(one.id(), DischargeStage.PLANNED_SINCE);
        assertThat(discharges.foreseenOf(one.caseRef())).isEmpty();
    }

    @Test
    void what_was_done_is_read_the_latest_first() {
        Discharge one = added(aCase(), NOW);
        var meeting = new Note(NoteKind.MEETING, "All came.", NOW);
        var cannotWait = new Note(NoteKind.CANNOT_WAIT, "The unit is full.", NOW.plusSeconds(1));

        discharges.note(one.id(), meeting, WORKER);
        discharges.note(one.id(), cannotWait, WORKER);

        assertThat(discharges.notes(one.id())).containsExactly(cannotWait, meeting);
    }

    private Discharge added(CaseRef ref, Instant announcedAt) {
        var one =
                new Discharge(
                        new DischargeId(UUID.randomUUID()),
                        ref,
                        new ChangeId(UUID.randomUUID()),
                        new Discharge.Times(announcedAt, announcedAt.plusSeconds(3600)),
                        "home",
                        List.of(DischargeFlag.PREMATURE, DischargeFlag.CONCERN_OPEN),
                        DischargeStage.PLANNED);
        discharges.add(one);
        return one;
    }
}
