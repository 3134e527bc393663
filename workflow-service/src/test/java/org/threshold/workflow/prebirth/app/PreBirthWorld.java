package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.ServedFamilies;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.prebirth.domain.Expecting;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.SourceSaid;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.FakeEngine;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.worklist.FakeSteps;

/** One expected child with everything that assessing it needs, in memory. */
final class PreBirthWorld implements Cases, JoinedCases, People {

    static final CaseRef CASE = Expecting.CASE;
    static final PersonId CHILD = new PersonId(new UUID(1, 1));
    static final PersonId MOTHER = new PersonId(new UUID(1, 2));
    static final PersonId FATHER = new PersonId(new UUID(1, 3));
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor MIDWIFERY = Actor.system(new SystemId(new UUID(9, 1)), Agency.MIDWIFERY);
    static final Actor HEALTH = Actor.system(new SystemId(new UUID(9, 2)), Agency.HEALTH_VISITING);

    final InMemoryPreBirths rows = new InMemoryPreBirths();
    final FakeSteps steps = new FakeSteps();
    final FakeEngine engine = new FakeEngine();
    final DeadlinesInMemory time = new DeadlinesInMemory(Expecting.STARTED);
    final List<AuditEntry> audit = new ArrayList<>();
    final List<NewChange> changes = new ArrayList<>();
    final List<CallForDiscussion> called = new ArrayList<>();
    Born born = new Born.Estimated(Expecting.DUE, Expecting.DUE.plusDays(14));

    private Instant now = Expecting.STARTED;
    private final CaseClock clock = () -> now;
    private final Access access = Actors::require;
    private final ExpectedChildren children = new ExpectedChildren(this, this, clock);
    private final PreBirthRecord record = new PreBirthRecord(audit::add, clock, UUID::randomUUID);
    private final PreBirthEngine process = new PreBirthEngine(engine);
    private final PreBirthWork work = new PreBirthWork(time.deadlines(), steps, process);
    private final AntenatalContact contact =
            new AntenatalContact(time.deadlines(), steps, work, record);
    private final PreBirthDesk desk = new PreBirthDesk(this, rows, steps);
    private final KeepSource keep = new KeepSource(desk, work, contact, record);
    private final CaredFor cared = new CaredFor(children, this, rows, desk);
    private final PreBirthStart start =
            new PreBirthStart(
                    rows,
                    work,
                    new AskSources(
                            (_, change) -> {
                                changes.add(change);
                                return new ChangeId(UUID.randomUUID());
                            },
                            work,
                            record),
                    contact,
                    record);
    final BeginPreBirth begin = new BeginPreBirth(access, children, this, start, work);
    final BeginOnNews news =
            new BeginOnNews(children, this, start, new BirthBeforeEnd(rows, work, record));
    final BeginOnReferral referral = new BeginOnReferral(children, this, start);
    final RecordSource source = new RecordSource(access, desk, keep, record);
    final SourceReplies replies =
            new SourceReplies(
                    desk, new ParentsGps(this, (_, _) -> parents(), _ -> practices(), clock), keep);
    private final AntenatalCare care = new AntenatalCare(desk, cared, work, record);
    final CompleteBooking booking = new CompleteBooking(access, care, record);
    final MakeAntenatalContact seen = new MakeAntenatalContact(access, care, record);
    final ConcludePreBirth conclude =
            new ConcludePreBirth(
                    access,
                    desk,
                    new PreBirthDiscussion(
                            (_, call) -> {
                                called.add(call);
                                return new DiscussionId(UUID.randomUUID());
                            },
                            record),
                    work,
                    record);
    final ActOnBirth birth = new ActOnBirth(access, desk, work, record);
    final ReadPreBirths read = new ReadPreBirths(access, children, this, rows, work);
    final PreBirthGlance glance = new PreBirthGlance(rows);
    final JoinedPreBirths joined = new JoinedPreBirths(rows, time.deadlines(), steps);
    final RestartPreBirth restart = new RestartPreBirth(rows, desk, work, process);

    final PregnanciesNotified notified = new PregnanciesNotified(rows, work);

    /** The list of contacts to make, where health visitors serve these cases. */
    ListAntenatalContacts list(ServedFamilies served, ClosedCases closed) {
        return new ListAntenatalContacts(
                access, rows, work, new ContactFamilies(served, closed, children), record);
    }

    void at(Instant later) {
        now = later;
        time.at(later);
    }

    PreBirthAssessment begun() {
        begin.handle(
                WORKER, CASE, new BeginPreBirth.Given(Expecting.PREGNANCY, "Worried.", Set.of()));
        return one();
    }

    PreBirthAssessment one() {
        return rows.of(CASE).getFirst();
    }

    /** When a step that waits is due, UTC. */
    Instant due(String step) {
        return time.deadlines().of("pre-birth-assessment", one().id().value()).stream()
                .filter(limit -> limit.isOpen() && limit.waiting().step().equals(step))
                .findFirst()
                .orElseThrow()
                .dueAt();
    }

    /** A person of ours records this of a source. */
    void said(Source from, SourceSaid what) {
        source.handle(WORKER, one().line(from).id(), what);
    }

    void saidByAll(SourceSaid what) {
        Arrays.stream(Source.values()).forEach(one -> said(one, what));
    }

    /** An agency’s system answers what it was asked. */
    void replies(Recipient by, AgencyReply.Answer answer, String words) {
        replies.replied(
                changes.getFirst(),
                new AgencyReply(
                        new AgencyReply.Id(new NotificationId(UUID.randomUUID()), 1),
                        by,
                        new AgencyReply.Said(true, answer, !words.isEmpty()),
                        now),
                words);
    }

    void told(ChangeKind kind, Map<String, String> codes) {
        news.recorded(
                new Change(
                        new ChangeId(UUID.randomUUID()),
                        new NewChange(kind, "", List.of(CASE), now, codes, "Told."),
                        MIDWIFERY,
                        now));
    }

    private static Map<ParentRole, ParentStanding> parents() {
        Map<ParentRole, ParentStanding> all = new HashMap<>();
        all.put(ParentRole.MOTHER, new ParentStanding.KnownParent(MOTHER));
        all.put(ParentRole.FATHER, new ParentStanding.KnownParent(FATHER));
        return all;
    }

    private static Map<PersonId, GpPractice> practices() {
        return Map.of(
                MOTHER,
                new GpPractice.RegisteredAt("K81234"),
                FATHER,
                new GpPractice.RegisteredAt("K85678"));
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return CASE;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(CASE);
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        return CASE;
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return Optional.of(CHILD).filter(_ -> ref.equals(CASE));
    }

    @Override
    public void lock(List<CaseRef> refs) {}

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return Optional.of(new PersonView(id, "Baby Marsh", born, PersonKind.CHILD));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> ids) {
        return List.of();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
