package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.WhereCasesStand;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.worklist.FakeSteps;

/** One child’s stays in hospital with everything that they need, in memory. */
final class WardWorld {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef JOINED = new CaseRef("CP-3001");
    static final Actor DOCTOR = Actors.in(Role.PAEDIATRICIAN);

    final InMemoryStays stays = new InMemoryStays();
    final InMemoryObservations observations = new InMemoryObservations();
    final EntriesInMemory entries = new EntriesInMemory();
    final InMemoryAdmissions admissions = new InMemoryAdmissions();
    final List<NewChange> told = new ArrayList<>();
    List<LikelyMatch> likely = List.of();
    final FakeSteps steps = new FakeSteps();
    final List<AuditEntry> audit = new ArrayList<>();
    final DeadlinesInMemory deadlines;
    boolean underOne = true;
    boolean concernOpen = true;

    private final Access access = Actors::require;
    private final OneCase cases = new OneCase();
    private Optional<NewChange> admission = Optional.empty();
    private Instant now;

    WardWorld(Instant now) {
        this.now = now;
        this.deadlines = new DeadlinesInMemory(now);
    }

    WardWorld at(Instant later) {
        now = later;
        deadlines.at(later);
        return this;
    }

    void admitted(CaseRef ref, Instant at) {
        var what = change(ChangeKind.CHILD_ADMITTED, "admitted", ref, at);
        admission = Optional.of(what);
        hears(what);
    }

    /** Something happens that leaves the child where it is. */
    void happens(ChangeKind kind) {
        hears(change(kind, "", BABY, now));
    }

    void leaves() {
        admission = Optional.empty();
        happens(ChangeKind.DISCHARGED);
    }

    /** The admission was a mistake. */
    void admissionWithdrawn() {
        var was = admission.orElseThrow();
        admission = Optional.empty();
        watch().replaced(recorded(was));
    }

    private void hears(NewChange what) {
        watch().recorded(recorded(what));
    }

    private Change recorded(NewChange what) {
        return new Change(new ChangeId(UUID.randomUUID()), what, DOCTOR, now);
    }

    private WatchAdmissions watch() {
        var keep = new KeepStays(stays, work(), handovers(), record());
        return new WatchAdmissions(cases, _ -> underOne, cases, stays, keep);
    }

    private static NewChange change(ChangeKind kind, String stage, CaseRef ref, Instant at) {
        return new NewChange(kind, stage, List.of(ref), at, Map.of(), "");
    }

    Stay stay() {
        return stays.latestOf(BABY).orElseThrow();
    }

    ReviewOnWard review() {
        return new ReviewOnWard(access, steps, keeping());
    }

    NameConsultant name() {
        return new NameConsultant(access, cases, cases, stays, consultants());
    }

    WriteConsultantNote note() {
        return new WriteConsultantNote(access, steps, keeping(), consultants());
    }

    AcceptConsultantHandover accept() {
        return new AcceptConsultantHandover(access, steps, keeping(), stays, consultants());
    }

    private ConsultantHandoverWork handovers() {
        return new ConsultantHandoverWork(deadlines.deadlines(), steps);
    }

    NoteObservation observe() {
        return new NoteObservation(access, cases, cases, observations, record());
    }

    ReadObservations observed() {
        return new ReadObservations(access, cases, cases, observations, record());
    }

    ReportAdmission report() {
        return new ReportAdmission(access, admissions, candidates(), admitting());
    }

    AnswerAdmission answer() {
        return new AnswerAdmission(access, cases, steps, admissions, admitting());
    }

    ShowAdmission showAdmission() {
        return new ShowAdmission(access, admissions, record());
    }

    AdmissionCandidates candidates() {
        return new AdmissionCandidates(_ -> likely, admissions);
    }

    private AdmissionKeeping admitting() {
        return new AdmissionKeeping(
                admissions,
                (who, what) -> {
                    told.add(what);
                    admitted(what.cases().getFirst(), what.occurredAt());
                    return new ChangeId(UUID.randomUUID());
                },
                deadlines.deadlines(),
                steps,
                record());
    }

    ShowStay show() {
        return new ShowStay(access, cases, stays, record());
    }

    private StayKeeping keeping() {
        return new StayKeeping(cases, stays, work(), cases, record());
    }

    private ConsultantKeeping consultants() {
        return new ConsultantKeeping(stays, handovers(), record(), entries);
    }

    private StayWork work() {
        return new StayWork(deadlines.deadlines(), steps);
    }

    private WardRecord record() {
        return new WardRecord(audit::add, () -> now, UUID::randomUUID, entries);
    }

    private final class OneCase implements Cases, JoinedCases, WhereCasesStand {

        @Override
        public CaseRef answering(CaseRef ref) {
            return BABY;
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
            return Optional.of(new PersonId(new UUID(0, 9)))
                    .filter(_ -> ref.equals(BABY) || ref.equals(JOINED));
        }

        @Override
        public void lock(List<CaseRef> refs) {}

        @Override
        public List<Since> inHospital() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Since> admission(CaseRef ref) {
            return admission.map(what -> new Since(ref, what));
        }

        @Override
        public Optional<Since> protection(CaseRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Since> protectedByLaw() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean concernOpen(CaseRef ref) {
            return concernOpen;
        }
    }
}
