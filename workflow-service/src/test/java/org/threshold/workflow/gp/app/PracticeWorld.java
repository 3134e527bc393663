package org.threshold.workflow.gp.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.gp.domain.PracticeGiven;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.Ended;
import org.threshold.workflow.gp.domain.SearchEnd;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.CloseKin;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** A baby of whom little is known, in the night of a Monday, with everything in memory. */
final class PracticeWorld implements JoinedCases, People {

    static final Instant NIGHT = Instant.parse("2026-11-23T23:30:00Z");
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final PersonId BABY = new PersonId(new UUID(0, 7));
    static final PersonId MOTHER = new PersonId(new UUID(0, 8));
    static final PersonId AUNT = new PersonId(new UUID(0, 9));

    final Map<PersonId, GpPractice> practices = new HashMap<>();
    final Map<ParentRole, ParentStanding> parents = new TreeMap<>();
    final Set<PersonId> carers = new HashSet<>();
    final List<String> concerns = new ArrayList<>();
    final InMemoryPracticeSearches rows = new InMemoryPracticeSearches();
    final FakeSteps steps = new FakeSteps();
    final FakeCases cases = new FakeCases();
    final CaseRef baby = cases.openFor(BABY, NIGHT);
    Born born = new Born.Unknown();

    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<RungReached> told = new ArrayList<>();
    private final DeadlinesInMemory time = new DeadlinesInMemory(NIGHT).heardBy(told::add);
    private final Ids ids = UUID::randomUUID;
    private final PracticeRecord record = new PracticeRecord(audit::add, () -> NIGHT, ids);
    private final PracticeWork work = new PracticeWork(time.deadlines(), steps);
    private final SearchEnding ending =
            new SearchEnding(rows, (_, ref, words) -> concerns.add(ref + ": " + words), record);
    private final CaseFamily family =
            new CaseFamily(
                    this,
                    (_, _) -> parents,
                    (_, _) -> new CloseKin.Close(carers, Set.of()),
                    this::practices);
    private final LookForPractices look = new LookForPractices(cases, family, rows, work, ending);

    final UnknownPractices heard =
            new UnknownPractices(_ -> Map.of(BABY, List.of(baby.value())), cases, this, look);
    final PracticesRecorded recorded = new PracticesRecorded(cases, rows, work, ending);
    final FindPractice find =
            new FindPractice(
                    Actors::require,
                    cases,
                    rows,
                    steps,
                    new PracticeAnswered(steps, work, ending, this::keep));

    /** The baby is referred, and so something happened in its case. */
    void referred() {
        var what =
                new NewChange(ChangeKind.REFERRAL, "received", List.of(baby), NIGHT, Map.of(), "");
        heard.recorded(new Change(new ChangeId(ids.next()), what, WORKER, NIGHT));
    }

    Completion find(PracticeGiven given) {
        return find.handle(WORKER, only().id(), given);
    }

    PracticeSearch only() {
        return rows.of(baby).getFirst();
    }

    Optional<SearchEnd> end(PersonId person) {
        return rows.about(person).getFirst().ended().map(Ended::how);
    }

    Deadline limit() {
        return time.deadlines().of("practice-search", only().id().value()).getFirst();
    }

    /** Whom the ladder tells when the limit passes. */
    Set<Told> climbed() {
        Instant late = NIGHT.plus(Duration.ofHours(4));
        time.at(late);
        time.ladder().handle(limit().id(), late);
        return Set.copyOf(told.getLast().told());
    }

    /**
     * The baby turns out to be a child who is known, and its case joins the one about that child.
     */
    CaseRef joins() {
        CaseRef into = cases.openFor(new PersonId(new UUID(0, 10)), NIGHT);
        new JoinedPracticeSearches(rows, work, look)
                .joined(new CaseJoined(WORKER, baby, into, List.of(), NIGHT));
        return into;
    }

    LocalDate today() {
        return WorkingTime.dayOf(NIGHT);
    }

    private void keep(Actor who, PersonId person, GpPractice practice) {
        if (!(practice instanceof GpPractice.NotRecorded)) {
            practices.put(person, practice);
            recorded.recorded(who, person, practice);
        }
    }

    private Map<PersonId, GpPractice> practices(Collection<PersonId> asked) {
        var found = new HashMap<>(practices);
        found.keySet().retainAll(asked);
        return found;
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(ref);
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new UnsupportedOperationException("nobody is registered here");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return Optional.of(new PersonView(id, "Baby E", born, PersonKind.CHILD));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> ids) {
        return List.of();
    }
}
