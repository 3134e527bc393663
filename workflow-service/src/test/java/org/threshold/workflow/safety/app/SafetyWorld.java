package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.contract.PublishedEvents;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.worklist.FakeSteps;

/** One baby’s case with everything that keeps it safe, in memory. */
final class SafetyWorld {

    /** A case that joined the baby's. */
    static final CaseRef JOINED = new CaseRef("CP-3001");

    final InMemoryReturnHomes decisions = new InMemoryReturnHomes();
    final InMemoryArrivals arrivals = new InMemoryArrivals();
    final InMemoryContacts contacts = new InMemoryContacts();
    final InMemoryPlans plans = new InMemoryPlans();
    final InMemoryPlansSoFar soFar = new InMemoryPlansSoFar();
    final InMemoryReviewsDue due = new InMemoryReviewsDue();
    final FakeSteps steps = new FakeSteps();
    final FakeDiscussions discussions = new FakeDiscussions();
    final List<Change> standing = new ArrayList<>();
    final List<NewChange> told = new ArrayList<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<EngineMessage> engine = new ArrayList<>();
    final List<OutgoingEvent> events = new PublishedEvents();
    final List<CaseRef> stay = new ArrayList<>();
    final List<String> outstanding = new ArrayList<>();
    final List<Instant> allegations = new ArrayList<>();
    final Map<String, Rank> accounts = new HashMap<>();
    final DeadlinesInMemory deadlines;

    Instant now;

    private final Access access = Actors::require;
    private final PoliceInContact police =
            new PoliceInContact(Times.CALENDAR, name -> Optional.ofNullable(accounts.get(name)));
    private final SafetyRecord record;
    private final Concerns concerns;
    private final ReturnHomeFacts facts;
    private final ReturnHomeCircumstance decided;
    private final HomeWatch watch;
    private final ReturnHomeApproval approval;
    CaseRef allegedOf = Given.BABY;
    private final OneCase cases = new OneCase();

    SafetyWorld(Instant now) {
        this.now = now;
        deadlines = new DeadlinesInMemory(now);
        record = new SafetyRecord(audit::add, events::add, () -> this.now, UUID::randomUUID);
        concerns =
                new Concerns(
                        _ -> List.copyOf(standing),
                        cases,
                        List.of(
                                ref ->
                                        ref.equals(allegedOf)
                                                ? allegations.stream().findFirst()
                                                : Optional.empty()));
        decided = new ReturnHomeCircumstance(decisions, concerns);
        var child = new ChildFacts(cases, new OneBaby(), () -> this.now, List.of(decided));
        facts =
                new ReturnHomeFacts(
                        discussions, List.of(_ -> List.copyOf(outstanding)), concerns, child);
        watch = new HomeWatch(arrivals, concerns, facts, decided, record);
        approval = new ReturnHomeApproval(decisions, deadlines.deadlines(), steps);
    }

    SafetyWorld at(Instant later) {
        now = later;
        deadlines.at(later);
        return this;
    }

    DecideReturnHome decide() {
        var keeping =
                new ReturnHomeKeeping(
                        decisions, approval, watch, record, List.of((_, ref) -> stay.add(ref)));
        return new DecideReturnHome(access, cases, facts, keeping);
    }

    ApproveReturnHome approve() {
        var keeping = new AnswerKeeping(cases, decisions, approval, watch, record);
        return new ApproveReturnHome(access, steps, facts, keeping);
    }

    boolean returnDecided() {
        return !decided.of(Given.BABY).isEmpty();
    }

    ReadReturnHome read() {
        return new ReadReturnHome(access, facts, decisions, decided, record);
    }

    ShowHomeBoard board() {
        return new ShowHomeBoard(access, watch, discussions);
    }

    HomeSection homeSection() {
        return new HomeSection(watch, discussions);
    }

    PlanSection planSection() {
        return new PlanSection(plans);
    }

    /** A change is recorded, and this feature hears of it. */
    void happens(Change change) {
        standing.add(change);
        new ReturnHomeChanges(approval, watch).recorded(change);
    }

    /** An allegation becomes known, and this feature hears of the concern. */
    void alleged(Instant knownAt) {
        allegations.add(knownAt);
        new ReturnHomeConcerns(decisions, concerns, approval, watch)
                .raised(Actors.in(Role.DUTY_SOCIAL_WORKER), Given.concern(knownAt));
    }

    MeetingAnswers meetings() {
        return new MeetingAnswers(decisions, approval, watch);
    }

    RecordContact contact() {
        return new RecordContact(access, cases, contactKeeping(), close());
    }

    CloseAsItStands closeAsItStands() {
        return new CloseAsItStands(access, steps, contactKeeping(), soFar, close());
    }

    private ContactKeeping contactKeeping() {
        var night = new NightDiscussion(discussions, List.of(), cases);
        return new ContactKeeping(cases, contacts, night, record);
    }

    private CloseContact close() {
        var agree = new AgreePlan(plans, reviews(), new PlanNews(this::tell, record), record);
        var work = new OpenContactWork(soFar, deadlines.deadlines(), steps);
        return new CloseContact(contacts, agree, gaps(), work);
    }

    private ContactGaps gaps() {
        return new ContactGaps(soFar, police, record);
    }

    ReadContact readContact() {
        return new ReadContact(access, contacts, plans, gaps(), record);
    }

    ShowNight night() {
        return new ShowNight(access, plans, contacts, gaps(), record);
    }

    AwaitSupervisor awaiting() {
        return new AwaitSupervisor(access, contacts, police, record);
    }

    ReviewPlan review() {
        return new ReviewPlan(access, steps, keeping());
    }

    NoteReviewDue noteDue() {
        return new NoteReviewDue(due);
    }

    TellReviewDue tellDue() {
        return new TellReviewDue(due, keeping(), new PlanNews(this::tell, record), record);
    }

    RestartPlan restart() {
        return new RestartPlan(plans, keeping(), reviews());
    }

    ReadOutOfHours readPlans() {
        return new ReadOutOfHours(access, cases, plans, contacts, record);
    }

    private PlanReviewKeeping keeping() {
        var rank = new RankToConfirm(contacts, plans, police);
        return new PlanReviewKeeping(cases, plans, reviews(), rank, record);
    }

    private PlanReviews reviews() {
        return new PlanReviews(deadlines.deadlines(), steps, new Engine());
    }

    private ChangeId tell(Actor by, NewChange change) {
        told.add(change);
        return new ChangeId(UUID.randomUUID());
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

    private static final class OneCase implements Cases, JoinedCases {

        @Override
        public CaseRef answering(CaseRef ref) {
            return Given.BABY;
        }

        @Override
        public List<CaseRef> all(CaseRef ref) {
            return List.of(ref, JOINED);
        }

        @Override
        public CaseRef openFor(PersonId child, Instant at) {
            return Given.BABY;
        }

        @Override
        public Optional<PersonId> childOf(CaseRef ref) {
            return ref.equals(Given.BABY)
                    ? Optional.of(new PersonId(new UUID(0, 9)))
                    : Optional.empty();
        }

        @Override
        public void lock(List<CaseRef> refs) {}
    }

    /** Five weeks old on the day of most tests. */
    private static final class OneBaby implements People {

        @Override
        public Registration register(Actor who, StatedPerson stated) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PersonView> view(PersonId id) {
            var born = new Born.Known(LocalDate.parse("2026-10-20"));
            return Optional.of(new PersonView(id, "A baby", born, PersonKind.CHILD));
        }

        @Override
        public List<PersonView> view(Collection<PersonId> ids) {
            return ids.stream().flatMap(id -> view(id).stream()).toList();
        }
    }
}
