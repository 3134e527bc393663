package org.threshold.workflow.handover.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DeadlineBoards;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.NightContacts.NightContact;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.FakeSteps;

/** The handover to the night with everything that it needs, in memory. */
final class HandoverWorld {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef JOINED = new CaseRef("CP-3001");
    static final CaseRef NOBODY = new CaseRef("CP-9999");
    static final Actor DAY = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor NIGHT = Actors.in(Role.EDT_WORKER);

    final InMemoryHandover rows = new InMemoryHandover();
    final FakeSteps steps = new FakeSteps();
    final List<HandoverReason> found = new ArrayList<>();
    final List<NightContact> contacts = new ArrayList<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final DeadlinesInMemory deadlines;

    private Instant now;
    private final Access access = Actors::require;
    private final OneCase cases = new OneCase();

    HandoverWorld(Instant now) {
        this.now = now;
        this.deadlines = new DeadlinesInMemory(now).heardBy(new NoteNotTakenOver(rows));
    }

    HandoverWorld at(Instant later) {
        now = later;
        deadlines.at(later);
        return this;
    }

    /** A rule finds a case. */
    HandoverWorld rule(CaseRef ref, Why why) {
        found.add(new HandoverReason(ref, why));
        return this;
    }

    /** Everything that happens by itself at this instant, as the timer has it done. */
    void look() {
        var make = make();
        make.due().ifPresent(make::handle);
        hand().waiting().forEach(hand()::handle);
        missed().waiting().forEach(missed()::handle);
        ring().waiting().forEach(ring()::handle);
    }

    /** Climbs every ladder up to now, as the engine and the service do. */
    void climb() {
        deadlines.boards().dueBy(DeadlineBoards.EVER).stream()
                .map(one -> one.deadline().id())
                .forEach(id -> deadlines.ladder().handle(id, now));
    }

    EntryId only() {
        return rows.of(BABY, 1).getFirst().id();
    }

    List<Deadline> limits() {
        return deadlines.deadlines().of(HandoverSteps.ENTRY, only().value());
    }

    TellResult tell(CaseRef ref, String know) {
        var words = new WordsForNight(rows, rows, keeping(), record(), Times.CALENDAR);
        return new TellNight(access, known(), words).handle(DAY, ref, new Said(know, "", ""));
    }

    MakeHandoverList make() {
        return new MakeHandoverList(
                rows,
                rows,
                new FoundByRules(List.of(_ -> List.copyOf(found)), known()),
                Times.CALENDAR,
                record());
    }

    HandToNight hand() {
        return new HandToNight(rows, keeping());
    }

    LetGoOfMissed missed() {
        return new LetGoOfMissed(rows, rows, keeping(), record());
    }

    AskToRing ring() {
        return new AskToRing(rows, keeping(), work(), record());
    }

    TakeOver takeOver() {
        return new TakeOver(access, steps, keeping());
    }

    RingNight rung() {
        return new RingNight(access, steps, keeping());
    }

    TakeOffList takeOff() {
        return new TakeOffList(access, keeping(), record());
    }

    ShowHandover show() {
        return new ShowHandover(
                access,
                new HandoverNights(rows, Times.CALENDAR, () -> now),
                rows,
                List.of((_, _) -> List.copyOf(contacts)),
                record());
    }

    HandoverTimes times() {
        return new HandoverTimes(Times.CALENDAR, make(), hand(), missed(), ring());
    }

    private HandoverRecord record() {
        return new HandoverRecord(audit::add, () -> now, UUID::randomUUID);
    }

    private HandoverWork work() {
        return new HandoverWork(deadlines.deadlines(), steps);
    }

    private HandoverKeeping keeping() {
        return new HandoverKeeping(cases, rows, work(), record());
    }

    private KnownCases known() {
        return new KnownCases(cases, cases);
    }

    private static final class OneCase implements Cases, JoinedCases {

        @Override
        public CaseRef answering(CaseRef ref) {
            return ref.equals(JOINED) ? BABY : ref;
        }

        @Override
        public List<CaseRef> all(CaseRef ref) {
            return List.of(ref, JOINED);
        }

        @Override
        public CaseRef openFor(PersonId child, Instant at) {
            return BABY;
        }

        @Override
        public Optional<PersonId> childOf(CaseRef ref) {
            return ref.equals(NOBODY)
                    ? Optional.empty()
                    : Optional.of(new PersonId(new UUID(0, 9)));
        }

        @Override
        public void lock(List<CaseRef> refs) {}
    }
}
