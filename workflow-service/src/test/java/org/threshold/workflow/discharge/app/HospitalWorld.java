package org.threshold.workflow.discharge.app;

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
import org.threshold.workflow.circumstances.WhereCasesStand.Since;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.safety.SafetyMeasures;
import org.threshold.workflow.worklist.FakeSteps;

/** One child in hospital with everything that its contingency plan needs, in memory. */
final class HospitalWorld {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef JOINED = new CaseRef("CP-3001");
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);

    final InMemoryExpectedStays stays = new InMemoryExpectedStays();
    final FakeSteps steps = new FakeSteps();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<NewChange> told = new ArrayList<>();
    final DeadlinesInMemory deadlines;
    final OneCase cases = new OneCase();
    boolean doesNotReturn;
    boolean protectedByLaw;
    boolean concernOpen = true;
    String ward = "";

    private final Access access = Actors::require;
    private Optional<Instant> admitted = Optional.empty();
    private Instant now;

    HospitalWorld(Instant now) {
        this.now = now;
        this.deadlines = new DeadlinesInMemory(now);
    }

    HospitalWorld at(Instant later) {
        now = later;
        deadlines.at(later);
        return this;
    }

    HospitalWorld admitted() {
        admitted = Optional.of(now);
        happens(ChangeKind.CHILD_ADMITTED, "admitted");
        return this;
    }

    void leaves() {
        admitted = Optional.empty();
        happens(ChangeKind.DISCHARGED, "");
    }

    void taken() {
        admitted = Optional.empty();
        happens(ChangeKind.DISCHARGE_AGAINST_ADVICE, "left");
    }

    /** Something happens that leaves the child where it is. */
    void happens(ChangeKind kind, String stage) {
        watch().recorded(change(kind, stage));
    }

    /** The admission was a mistake. */
    void admissionWithdrawn() {
        admitted = Optional.empty();
        watch().replaced(change(ChangeKind.CHILD_ADMITTED, "admitted"));
    }

    private Change change(ChangeKind kind, String stage) {
        var what = new NewChange(kind, stage, List.of(JOINED), now, Map.of(), "");
        return new Change(new ChangeId(UUID.randomUUID()), what, WORKER, now);
    }

    WatchExpectedStays watch() {
        return new WatchExpectedStays(cases, cases, cases, stays, keep());
    }

    ExpectedStay stay() {
        return stays.latestOf(BABY).orElseThrow();
    }

    ExpectStay expect() {
        return new ExpectStay(access, there(), keep());
    }

    LetLeave letLeave() {
        return new LetLeave(access, there(), keep());
    }

    GoOnWithoutPlan goOn() {
        return new GoOnWithoutPlan(access, there(), keep(), keeping());
    }

    AgreeContingencyPlan agree() {
        return new AgreeContingencyPlan(access, there(), keep(), keeping());
    }

    AgreePlanOfStay agreeTask() {
        return new AgreePlanOfStay(access, steps, subject(), keeping());
    }

    ReviewContingencyPlan review() {
        return new ReviewContingencyPlan(access, steps, subject(), keeping());
    }

    CarryOutPlan carryOut() {
        return new CarryOutPlan(access, steps, subject(), keeping());
    }

    ShowContingency show() {
        return new ShowContingency(access, there(), stays, record());
    }

    AskContingency gate() {
        return new AskContingency(cases, stays, record());
    }

    private ContingencySubject subject() {
        return new ContingencySubject(cases, stays);
    }

    private CaseInHospital there() {
        return new CaseInHospital(cases, cases, cases);
    }

    private KeepExpectedStays keep() {
        return new KeepExpectedStays(stays, work(), record());
    }

    private ContingencyKeeping keeping() {
        return new ContingencyKeeping(stays, work(), new ContingencyNews(this::tell), record());
    }

    private ChangeId tell(Actor by, NewChange what) {
        told.add(what);
        return new ChangeId(UUID.randomUUID());
    }

    private ContingencyWork work() {
        return new ContingencyWork(deadlines.deadlines(), steps);
    }

    DischargeRecord record() {
        return new DischargeRecord(audit::add, () -> now, UUID::randomUUID);
    }

    /** The case of one child, and what is known around it. */
    final class OneCase implements Cases, JoinedCases, WhereCasesStand, SafetyMeasures {

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
            return admitted.map(at -> new Since(ref, change(ChangeKind.CHILD_ADMITTED, at)));
        }

        @Override
        public Optional<Since> protection(CaseRef ref) {
            return Optional.of(new Since(ref, change(ChangeKind.EMERGENCY_PROTECTION, now)))
                    .filter(_ -> protectedByLaw);
        }

        @Override
        public List<Since> protectedByLaw() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean concernOpen(CaseRef ref) {
            return concernOpen;
        }

        @Override
        public boolean nightPlan(CaseRef ref) {
            return false;
        }

        @Override
        public boolean doesNotReturn(CaseRef ref) {
            return doesNotReturn;
        }

        private NewChange change(ChangeKind kind, Instant at) {
            return new NewChange(kind, "", List.of(BABY), at, codes(), "");
        }

        private Map<String, String> codes() {
            return ward.isEmpty() ? Map.of() : Map.of("ward", ward);
        }
    }
}
