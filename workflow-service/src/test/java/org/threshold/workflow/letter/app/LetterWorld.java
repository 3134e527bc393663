package org.threshold.workflow.letter.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.enquiry.PlannedConference;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.ParentLetter;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Parents;
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
final class LetterWorld implements Changes, People, Parents, JoinedCases {

    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);

    final InMemoryLetters letters = new InMemoryLetters();
    final FakeCases cases = new FakeCases();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);
    final List<AuditEntry> audit = new ArrayList<>();
    final List<NewChange> changes = new ArrayList<>();
    final Map<ParentRole, ParentStanding> parents = new TreeMap<>();
    final PersonId baby = new PersonId(new UUID(0, 7));
    final PersonId mother = new PersonId(new UUID(0, 8));
    final PersonId father = new PersonId(new UUID(0, 9));
    final CaseRef ref = cases.openFor(baby, MONDAY);
    boolean policeInvestigate;
    Optional<PlannedConference> planned = Optional.empty();

    private Instant now = MONDAY;
    private final CaseClock clock = () -> now;
    private final Access access = Actors::require;
    private final LetterRecord record = new LetterRecord(audit::add, clock, UUID::randomUUID);
    private final ParentsOfCase ofCase = new ParentsOfCase(cases, this, this, record);
    private final LetterWork work = new LetterWork(time.deadlines(), steps);
    private final ParentNews news = new ParentNews(this, ofCase);
    private final NotTold notTold = new NotTold(letters, work, news, record);
    private final OpenLetters open = new OpenLetters(letters, ofCase, work, notTold, record);
    private final IssueCheck check =
            new IssueCheck(letters, ofCase, _ -> policeInvestigate, _ -> planned, record);
    private final LetterDesk desk = new LetterDesk(cases, letters, steps);
    final TellOfRestrictions tell = new TellOfRestrictions(letters, open, ofCase, this);
    final HearConferenceDay hearOfDay = new HearConferenceDay(letters, open, this);
    final HearDecisions hear = new HearDecisions(open, this);
    final HearOfParents hearOfParents =
            new HearOfParents(
                    new CaseOfChild(
                            children -> Map.of(children.iterator().next(), List.of(ref.value())),
                            cases),
                    letters,
                    open,
                    notTold,
                    new LeftOutReviews(time.deadlines(), steps));
    private final LetterKeeping keeping = new LetterKeeping(letters, ofCase, work, news, record);
    final HearOfTalks hearOfTalks = new HearOfTalks(letters, keeping, this);
    final InformParent inform = new InformParent(access, desk, check, keeping);
    final DecideNotTelling decide = new DecideNotTelling(access, desk, work, notTold, record);
    final ReadLetters read = new ReadLetters(access, letters, this, check, record);
    final JoinedLetters joined = new JoinedLetters(letters, work);

    LetterWorld() {
        for (ParentRole place : ParentRole.always()) {
            parents.put(place, new ParentStanding.Blank());
        }
    }

    /** Moves the business clock. */
    void later(Duration by) {
        now = now.plus(by);
        time.at(now);
    }

    /** The mother and the father are known, and there is nobody else. */
    LetterWorld everybodyKnown() {
        parents.put(ParentRole.MOTHER, new ParentStanding.KnownParent(mother));
        parents.put(ParentRole.FATHER, new ParentStanding.KnownParent(father));
        parents.put(ParentRole.OTHER_PARENTAL_RESPONSIBILITY, new ParentStanding.NobodyElse());
        return this;
    }

    /** This is recorded of a parent from now on. */
    void recorded(ParentRole role, ParentStanding standing) {
        parents.put(role, standing);
        hearOfParents.recorded(MANAGER, baby, role, standing);
    }

    /** An enquiry came to its outcome (EV-23). */
    void concluded(String outcome, boolean conference) {
        var codes = Map.of("outcome", outcome, "conference", conference ? "yes" : "no");
        happens(ChangeKind.SECTION_47_ENDED, codes);
    }

    void happens(ChangeKind kind, Map<String, String> codes) {
        var what = new NewChange(kind, "", List.of(ref), now, codes, "");
        hear.recorded(new Change(new ChangeId(UUID.randomUUID()), what, WORKER, now));
    }

    /** The only letter for this parent about this. */
    ParentLetter letter(LetterKind kind, ParentRole place) {
        var found =
                letters.of(ref).stream()
                        .filter(one -> one.about().kind() == kind && one.place().equals(place))
                        .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " letters");
        }
        return found.getFirst();
    }

    Instant now() {
        return now;
    }

    @Override
    public ChangeId record(Actor by, NewChange change) {
        changes.add(change);
        return new ChangeId(UUID.randomUUID());
    }

    @Override
    public Map<ParentRole, ParentStanding> of(PersonId child, LocalDate on) {
        return Map.copyOf(parents);
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new AssertionError("nobody is registered here");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        String name =
                id.equals(baby) ? "Eli Marsh" : id.equals(father) ? "Karl Marsh" : "Ada Marsh";
        var born = new Born.Known(LocalDate.parse("1988-12-01"));
        return Optional.of(new PersonView(id, name, born, PersonKind.ADULT));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> wanted) {
        return List.of();
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
