package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.contract.PublishedEvents;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.ServedFamilies;
import org.threshold.workflow.people.ServedOnly;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.safety.SafetyMeasures;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.worklist.FakeSteps;

/** One baby’s case with its written agreements, in memory. */
final class AgreementWorld implements Cases, JoinedCases, SafetyMeasures {

    final InMemoryWrittenAgreements agreements = new InMemoryWrittenAgreements();
    final FakeSteps steps = new FakeSteps();
    final List<NewChange> told = new ArrayList<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<EngineMessage> engine = new ArrayList<>();
    final List<OutgoingEvent> events = new PublishedEvents();
    final Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
    final Set<Control> controls = EnumSet.noneOf(Control.class);
    final DeadlinesInMemory deadlines;
    boolean discussed;
    ServedFamilies served = ServedOnly.NONE;
    boolean nightPlan;

    private final Access access = Actors::require;
    private final AgreementRecord record;
    private Instant now;

    AgreementWorld(Instant now) {
        this.now = now;
        deadlines = new DeadlinesInMemory(now);
        record = new AgreementRecord(audit::add, events::add, () -> this.now, UUID::randomUUID);
    }

    AgreementWorld at(Instant later) {
        now = later;
        deadlines.at(later);
        return this;
    }

    DraftAgreement draft() {
        return new DraftAgreement(access, find(), drafting());
    }

    CompleteDraft complete() {
        return new CompleteDraft(access, find(), drafting());
    }

    AcceptMonitoring accept() {
        return new AcceptMonitoring(access, find(), drafting());
    }

    ActivateAgreement activate() {
        return new ActivateAgreement(access, find(), gate(), keeping());
    }

    EndAgreement end() {
        return new EndAgreement(access, find(), gate(), keeping());
    }

    RecordBreach breach() {
        return new RecordBreach(access, find(), served, new TellOfBreach(this::happens, record));
    }

    SeeAgreements see() {
        return new SeeAgreements(access, agreements, served);
    }

    RecordCheck check() {
        var breaches = new TellOfBreach(this::happens, record);
        return new RecordCheck(
                access, steps, new CheckKeeping(find(), agreements, duties(), breaches, record));
    }

    ReviewAgreement review() {
        return new ReviewAgreement(
                access, steps, find(), gate(), new AgreementReviewKeeping(duties(), keeping()));
    }

    WithdrawWordOfMouth withdraw() {
        return new WithdrawWordOfMouth(access, steps, find(), keeping());
    }

    ActOnBreach act() {
        return new ActOnBreach(access, steps, agreements, duties(), record);
    }

    RestartAgreement restart() {
        return new RestartAgreement(find(), agreements, duties());
    }

    AgreementHearers hearers() {
        return new AgreementHearers(
                find(), (agency, _) -> List.of(new Recipient(agency, "duty-desk")));
    }

    ReadAgreements read() {
        return new ReadAgreements(access, find(), agreements, gate(), record);
    }

    WrittenAgreement now(AgreementId id) {
        return agreements.find(id).orElseThrow();
    }

    /** A change is recorded, by whoever, and this feature hears of it. */
    ChangeId happens(Actor by, NewChange what) {
        told.add(what);
        var id = new ChangeId(UUID.randomUUID());
        new AgreementBreaches(find(), agreements, errands(), keeping())
                .recorded(new Change(id, what, by, now));
        return id;
    }

    private FindAgreement find() {
        return new FindAgreement(agreements, this, this);
    }

    private AgreementDrafting drafting() {
        return new AgreementDrafting(this, agreements, errands(), gate(), record);
    }

    private AgreementGate gate() {
        var around =
                new AgreementAround(
                        List.of(_ -> holds), new Discussions(), this, List.of(_ -> controls), this);
        return new AgreementGate(around, duties(), record);
    }

    private AgreementDuties duties() {
        return new AgreementDuties(deadlines.deadlines(), steps, new Engine());
    }

    private AgreementErrands errands() {
        return new AgreementErrands(deadlines.deadlines(), steps);
    }

    private AgreementKeepingUp keeping() {
        var news = new AgreementNews(this::happens, record);
        return new AgreementKeepingUp(agreements, duties(), errands(), news, record);
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        return Agreed.BABY;
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return ref.equals(Agreed.BABY)
                ? Optional.of(new PersonId(new UUID(0, 9)))
                : Optional.empty();
    }

    @Override
    public void lock(List<CaseRef> refs) {}

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(ref);
    }

    @Override
    public boolean nightPlan(CaseRef ref) {
        return nightPlan;
    }

    @Override
    public boolean doesNotReturn(CaseRef ref) {
        return false;
    }

    private final class Engine implements EngineOutbox {

        @Override
        public void publish(EngineMessage message) {
            engine.add(message);
        }

        @Override
        public void complete(JobCompletion completion) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Discussions implements StrategyDiscussions {

        @Override
        public DiscussionId call(Actor by, CallForDiscussion call) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<DiscussionId> openOf(CaseRef ref) {
            return Optional.of(new DiscussionId(new UUID(0, 8))).filter(_ -> discussed);
        }

        @Override
        public List<DecidedForChild> decidedFor(CaseRef ref) {
            return List.of();
        }
    }
}
