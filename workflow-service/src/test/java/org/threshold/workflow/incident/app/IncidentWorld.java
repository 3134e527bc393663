package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.incident.app.IncidentGiven.There;
import org.threshold.workflow.incident.app.RecordIncident.Recording;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HouseholdHistories.Member;
import org.threshold.workflow.people.HouseholdHistories.Near;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.FakeSteps;

/** The use cases with everything they need in memory; the clock starts at ten on a Monday. */
final class IncidentWorld implements Changes, People, JoinedCases {

    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);

    static final PersonId NOBODY = new PersonId(new UUID(0, 404));

    final InMemoryIncidents rows = new InMemoryIncidents();
    final FakeCases cases = new FakeCases();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);
    final List<AuditEntry> audit = new ArrayList<>();
    final List<NewChange> changes = new ArrayList<>();
    final List<Change> standing = new ArrayList<>();
    final List<Member> household = new ArrayList<>();
    final Map<PersonId, List<String>> references = new HashMap<>();
    final PersonId baby = new PersonId(new UUID(0, 7));
    final PersonId sister = new PersonId(new UUID(0, 8));
    final PersonId mother = new PersonId(new UUID(0, 9));
    final CaseRef ref = cases.openFor(baby, MONDAY);
    final CaseRef ofSister = cases.openFor(sister, MONDAY);

    private Instant now = MONDAY;
    private long last;
    private final CaseClock clock = () -> now;
    private final Access access = Actors::require;
    private final IncidentRecord record =
            new IncidentRecord(audit::add, clock, () -> new UUID(5, ++last));
    private final IncidentWork work = new IncidentWork(time.deadlines(), steps);
    private final IncidentDesk desk = new IncidentDesk(cases, rows, steps);
    final InMemoryDashThoughts thoughts = new InMemoryDashThoughts();
    final InMemoryDisposals disposals = new InMemoryDisposals(rows);
    private final WarningLimits warnings = new WarningLimits(time.deadlines(), steps);
    private final DisposalRecord disposalRecord =
            new DisposalRecord(audit::add, clock, () -> new UUID(9, ++last));
    final InMemoryAbuserWorks abusers = new InMemoryAbuserWorks();
    private final AbuserLimits limits = new AbuserLimits(time.deadlines(), steps);
    private final AbuserRecord abuserRecord =
            new AbuserRecord(audit::add, clock, () -> new UUID(8, ++last));
    private final AbuserNaming naming = new AbuserNaming(abusers, limits, abuserRecord);
    private final Household home = new Household((_, _, _) -> household, cases, record);
    final ReportedDashes reported = new ReportedDashes(rows, work, naming, record, _ -> standing);
    final RecordIncident incident =
            new RecordIncident(
                    access,
                    new PeopleThere(cases, this, this, this::of, record),
                    rows,
                    new IncidentBegins(rows, work, naming),
                    record);
    final RecordDash dash =
            new RecordDash(
                    access,
                    desk,
                    home,
                    new DashKeeping(rows, thoughts, work, new DashNews(this), record));
    final SuperviseDash supervise =
            new SuperviseDash(access, desk, new SupervisionKeeping(rows, thoughts, work, record));
    final ReadIncidents read = new ReadIncidents(access, rows, cases, this, record);
    final ShowHistory history =
            new ShowHistory(access, rows, home, new EarlierIncidents(rows, this::of), record);
    final JoinedIncidents joined = new JoinedIncidents(rows, work, disposals, warnings);
    final NameAbuser name = new NameAbuser(access, cases, read, this, naming);
    final RecordAbuserWork abuserWork =
            new RecordAbuserWork(
                    access,
                    cases,
                    abusers,
                    steps,
                    new AbuserKeeping(abusers, limits, abuserRecord));
    final ReadAbuserWork readAbusers =
            new ReadAbuserWork(access, abusers, this, this, abuserRecord);
    final JoinedAbuserWork joinedAbusers = new JoinedAbuserWork(abusers, limits);
    final RecordDisposal disposal =
            new RecordDisposal(
                    access, cases, read, new DisposalKeeping(disposals, warnings, disposalRecord));
    final LookAtWarning lookAtWarning =
            new LookAtWarning(access, disposals, steps, warnings, disposalRecord);
    final ReadDisposals readDisposals = new ReadDisposals(access, read, disposals);
    final ReadThoughts readThoughts = new ReadThoughts(access, read, thoughts);
    final GradesAroundPeople grades = new GradesAroundPeople(rows);

    IncidentWorld() {
        references.put(baby, List.of(ref.value()));
        references.put(sister, List.of(ofSister.value()));
    }

    private Map<PersonId, List<String>> of(Collection<PersonId> children) {
        Map<PersonId, List<String>> found = new HashMap<>(references);
        found.keySet().retainAll(children);
        return found;
    }

    /** Moves the business clock. */
    void at(Instant instant) {
        now = instant;
        time.at(instant);
    }

    /** The mother lives with the child, as far as is recorded. */
    void motherLivesThere() {
        household.add(member(mother, Near.LIVES_HERE, Set.of(baby)));
    }

    Member member(PersonId id, Near near, Set<PersonId> children) {
        return new Member(view(id).orElseThrow(), !child(id), near, List.of(), children);
    }

    /** Something happened at this time, and these were there. */
    IncidentId happened(Instant when, PersonId... people) {
        var there = new There(Children.NOT_KNOWN, Set.of(people), "", "Shouting.");
        var given = new IncidentGiven(Optional.empty(), Optional.of(when), there, Set.of());
        return ((Recording.Kept) incident.handle(SERGEANT, ref, given)).id();
    }

    AbuseIncident of(IncidentId id) {
        return rows.find(id).orElseThrow();
    }

    /** Features hear of what was recorded, as they do in the product. */
    @Override
    public ChangeId record(Actor by, NewChange change) {
        changes.add(change);
        var id = new ChangeId(new UUID(6, ++last));
        standing.add(new Change(id, change, by, now));
        reported.recorded(standing.getLast());
        return id;
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new AssertionError("nobody is registered here");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        if (id.equals(NOBODY)) {
            return Optional.empty();
        }
        String born = child(id) ? "2024-08-14" : "1995-05-05";
        return Optional.of(
                new PersonView(
                        id,
                        "Ada Marsh",
                        new Born.Known(LocalDate.parse(born)),
                        child(id) ? PersonKind.CHILD : PersonKind.ADULT));
    }

    private boolean child(PersonId id) {
        return id.equals(baby) || id.equals(sister);
    }

    @Override
    public List<PersonView> view(Collection<PersonId> ids) {
        return ids.stream().map(this::view).flatMap(Optional::stream).toList();
    }

    @Override
    public CaseRef answering(CaseRef asked) {
        return asked;
    }

    @Override
    public List<CaseRef> all(CaseRef asked) {
        return List.of(asked);
    }
}
