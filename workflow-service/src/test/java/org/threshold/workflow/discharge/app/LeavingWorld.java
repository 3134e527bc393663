package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.WhoHasAnswered.Told;
import org.threshold.workflow.discharge.app.ShowDischarge.Leaving;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeGiven;
import org.threshold.workflow.discharge.domain.DischargeMeeting;
import org.threshold.workflow.worklist.Completion;

/** Discharges of the child of {@link HospitalWorld}, in memory. */
final class LeavingWorld {

    List<Told> answers = List.of();
    final List<NewChange> told = new ArrayList<>();

    private final HospitalWorld world;
    private final InMemoryDischarges discharges = new InMemoryDischarges();
    private final List<Change> history = new ArrayList<>();
    private final Access access = Actors::require;

    LeavingWorld(HospitalWorld world) {
        this.world = world;
    }

    void planned(Instant at, Map<String, String> codes) {
        var all = new HashMap<>(codes);
        all.put("plannedAt", at.toString());
        all.putIfAbsent("goingTo", "home");
        hears(ChangeKind.DISCHARGE_PLANNED, "", all);
    }

    void admittedBefore() {
        history.add(change(ChangeKind.CHILD_ADMITTED, "admitted", Map.of()));
    }

    void left() {
        hears(ChangeKind.DISCHARGED, "", Map.of());
    }

    private void hears(ChangeKind kind, String stage, Map<String, String> codes) {
        Change change = change(kind, stage, codes);
        history.add(change);
        new WatchDischarges(world.cases, _ -> List.copyOf(history), world.cases, discharges, keep())
                .recorded(change);
        new WatchNeonatalUnit(
                        world.cases, _ -> List.copyOf(history), world.cases, discharges, keep())
                .recorded(change);
    }

    /** The unit reports what worries it (EV-33). */
    void worries() {
        hears(ChangeKind.CARE_CONCERN, "", Map.of("concern", "visiting", "seenBy", "hospital"));
    }

    /** An enquiry starts (EV-22). */
    void enquiryStarts() {
        hears(ChangeKind.SECTION_47_STARTED, "", Map.of());
    }

    private Change change(ChangeKind kind, String stage, Map<String, String> codes) {
        Instant now = world.record().now();
        var what = new NewChange(kind, stage, List.of(HospitalWorld.BABY), now, codes, "");
        return new Change(new ChangeId(UUID.randomUUID()), what, HospitalWorld.WORKER, now);
    }

    Discharge discharge() {
        return discharges.latestOf(HospitalWorld.BABY).orElseThrow();
    }

    Completion decide(boolean goesAhead, String cannotWait) {
        var decisions = new DischargeDecisions(discharges, work(), record());
        return new DecideDischarge(access, world.steps, basis(), keep(), decisions)
                .handle(
                        HospitalWorld.MANAGER,
                        discharge().id(),
                        new DischargeGiven(goesAhead, "Why.", cannotWait));
    }

    Completion meet(String visiting) {
        return meet(visiting, true);
    }

    Completion meet(String visiting, boolean worries) {
        return new HoldDischargeMeeting(access, notes(), concern())
                .handle(
                        HospitalWorld.WORKER,
                        discharge().id(),
                        new DischargeMeeting("The unit.", visiting, "A visit on Monday.", worries));
    }

    private VisitingConcern concern() {
        return new VisitingConcern(
                discharges,
                (_, change) -> {
                    told.add(change);
                    return new ChangeId(UUID.randomUUID());
                },
                () -> world.record().now());
    }

    Completion ring(String done) {
        return new RingAboutDischarge(access, notes())
                .handle(HospitalWorld.WORKER, discharge().id(), done);
    }

    Completion lookInto(String done) {
        return new LookIntoNotice(access, notes())
                .handle(HospitalWorld.MANAGER, discharge().id(), done);
    }

    Leaving shown() {
        return new ShowDischarge(access, world.cases, discharges, basis(), record())
                .of(HospitalWorld.WORKER, HospitalWorld.JOINED)
                .orElseThrow();
    }

    private NoteOnDischarge notes() {
        return new NoteOnDischarge(world.steps, keep());
    }

    private DischargeBasis basis() {
        return new DischargeBasis(_ -> answers, world.stays, discharges);
    }

    private KeepDischarges keep() {
        return new KeepDischarges(world.cases, discharges, work(), record());
    }

    private LeavingWork work() {
        return new LeavingWork(world.deadlines.deadlines(), world.steps);
    }

    private LeavingRecord record() {
        return new LeavingRecord(world.audit::add, () -> world.record().now(), UUID::randomUUID);
    }
}
