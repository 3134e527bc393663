package org.threshold.workflow.deadlines.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.ClimbLadder;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.DutyRoster;
import org.threshold.workflow.deadlines.HeldRungs;
import org.threshold.workflow.deadlines.HoldNextRung;
import org.threshold.workflow.deadlines.Ladders;
import org.threshold.workflow.deadlines.OverdueRungs;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.Times;

/** Deadlines for tests: the shipped limits, a clock that a test moves, and what was told. */
public final class DeadlinesInMemory {

    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<RungListener> listeners = new ArrayList<>();
    private final List<DutyRoster> rosters = new ArrayList<>();
    private final DeadlineStore store;
    private final InMemoryRungHolds holds;
    private Instant now;

    /** With a store in memory. */
    public DeadlinesInMemory(Instant now) {
        this(now, new InMemoryDeadlineStore());
    }

    DeadlinesInMemory(Instant now, DeadlineStore store) {
        this.now = now;
        this.store = store;
        this.holds = new InMemoryRungHolds(store);
    }

    public Deadlines deadlines() {
        var limits = new Limits(Times.BUCKS, Times.CALENDAR);
        var record = new DeadlineRecord(audit::add);
        return new KeepDeadlines(store, limits, () -> now, UUID::randomUUID, record);
    }

    public ClimbLadder ladder() {
        var telling = new Telling(listeners, rosters, new DeadlineRecord(audit::add));
        return new ClimbDueRungs(store, Times.CALENDAR, () -> now, telling);
    }

    /** Holds rungs for whoever says that they have it. */
    public HoldNextRung hold() {
        return hold(holds);
    }

    HoldNextRung hold(RungHolds kept) {
        var record = new DeadlineRecord(audit::add);
        return new HoldForWhoHasIt(store, kept, Times.CALENDAR, () -> now, record);
    }

    /** The rungs that are held. */
    public HeldRungs held() {
        return holds;
    }

    /** Only with the store in memory: whole ladders. */
    public Ladders ladders() {
        return ((InMemoryDeadlineStore) store)::rungs;
    }

    /** Only with the store in memory. */
    public DeadlineBoards boards() {
        return (InMemoryDeadlineStore) store;
    }

    /** Only with the store in memory. */
    public OverdueRungs overdueRungs() {
        return (InMemoryDeadlineStore) store;
    }

    /** Lets somebody listen to ladders asked for from now on. */
    public DeadlinesInMemory heardBy(RungListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Lets a roster be asked by ladders asked for from now on. */
    public DeadlinesInMemory withRoster(DutyRoster roster) {
        rosters.add(roster);
        return this;
    }

    /** Moves the business clock. */
    public DeadlinesInMemory at(Instant instant) {
        now = instant;
        return this;
    }

    /** Only with the store in memory: forgets what it keeps and what the audit holds. */
    public void clear() {
        ((InMemoryDeadlineStore) store).clear();
        holds.clear();
        audit.clear();
    }

    /** What the audit holds so far. */
    public List<AuditEntry> audit() {
        return List.copyOf(audit);
    }
}
