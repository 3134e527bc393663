package org.threshold.workflow.contact.app;

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
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.SaidRestrictions;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.letter.ContactRestricted;
import org.threshold.workflow.letter.RestrictionLetters;
import org.threshold.workflow.letter.Telling;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.FakeSteps;

/**
 * A child, its sister and its father, with everything that restricting contact needs, in memory.
 */
final class ContactWorld implements Cases, JoinedCases, Families, People, RestrictionLetters {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef JOINED = new CaseRef("CP-3001");
    static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    static final Actor SERGEANT = Actors.in(Role.POLICE_REFERRAL_SERGEANT);

    final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(TUESDAY);
    final List<AuditEntry> audit = new ArrayList<>();
    final List<ContactRestricted> told = new ArrayList<>();
    final List<ContactRestricted> lifted = new ArrayList<>();
    final Map<ParentRole, ParentStanding> parents = new TreeMap<>();

    private Instant now = TUESDAY;
    private final Access access = Actors::require;
    private final ContactRecord record = new ContactRecord(audit::add, () -> now, UUID::randomUUID);
    private final ContactFamily family =
            new ContactFamily(this, this, (_, _) -> Map.copyOf(parents), record);
    private final RestrictionWork work = new RestrictionWork(time.deadlines(), steps);
    private final RestrictionKeeping keeping =
            new RestrictionKeeping(restrictions, family, work, this, record);
    final RecordRestriction recordRestriction =
            new RecordRestriction(access, family, this, keeping, record);
    final ReviseRestriction revise = new ReviseRestriction(access, keeping);
    final SettleRestriction settle = new SettleRestriction(access, keeping, work, steps);
    final ReadRestrictions read =
            new ReadRestrictions(
                    access,
                    restrictions,
                    family,
                    new RestrictionSheets(restrictions, family, this, this, record),
                    this);
    final JoinedRestrictions joinedRestrictions = new JoinedRestrictions(restrictions, work);
    final WatchBases watch = new WatchBases(this, restrictions, work, record);
    final RestrictionGlance glance = new RestrictionGlance(restrictions);
    private final RestrictedParents listener =
            new RestrictedParents(
                    children -> Map.of(children.iterator().next(), List.of(BABY.value())),
                    family,
                    keeping,
                    this);

    ContactWorld() {
        for (ParentRole place : ParentRole.always()) {
            parents.put(place, new ParentStanding.Blank());
        }
    }

    /** This is recorded of the father from now on. */
    ContactWorld father(ParentStanding standing) {
        parents.put(ParentRole.FATHER, standing);
        listener.recorded(MANAGER, SaidRestrictions.CHILD, ParentRole.FATHER, standing);
        return this;
    }

    /** Somebody else stands in every place for a parent. */
    ContactWorld othersAreTheParents() {
        var other = new ParentStanding.KnownParent(new PersonId(new UUID(0, 9)));
        for (ParentRole place : ParentRole.always()) {
            parents.put(place, other);
        }
        return this;
    }

    void at(String later) {
        now = Instant.parse(later);
        time.at(now);
    }

    Restriction restriction() {
        return restrictions.of(List.of(BABY)).getFirst();
    }

    /** The open limit of a step. */
    Deadline limit(String step) {
        return time.deadlines().of("contact-restriction", restriction().id().value()).stream()
                .filter(Deadline::isOpen)
                .filter(one -> one.waiting().step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void restricted(ContactRestricted restricted) {
        if (!told.contains(restricted)) {
            told.add(restricted);
        }
    }

    @Override
    public void lifted(ContactRestricted over) {
        lifted.add(over);
    }

    @Override
    public Telling of(ContactRestricted restricted) {
        return told.contains(restricted) ? Telling.TO_TELL : Telling.NO_LETTER;
    }

    @Override
    public Optional<FamilyToday> of(PersonId child, LocalDate on) {
        var baby = new PersonView(child, "Edie", new Born.Unknown(), PersonKind.CHILD);
        var sister =
                new PersonView(
                        SaidRestrictions.SIBLING, "Fay", new Born.Unknown(), PersonKind.CHILD);
        var father = view(SaidRestrictions.FATHER);
        var home =
                new HomeToday(
                        Address.of("1 Example Street"),
                        List.of(new Relation(sister, List.of(Relation.SIBLING), false)));
        return Optional.of(
                new FamilyToday(
                        baby,
                        List.of(
                                new ParentToday(
                                        ParentRole.FATHER,
                                        new ParentStanding.KnownParent(SaidRestrictions.FATHER),
                                        father)),
                        List.of(home),
                        List.of(new Relation(father.orElseThrow(), List.of("partner"), false))));
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return BABY;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(BABY, JOINED);
    }

    @Override
    public CaseRef openFor(PersonId child, Instant at) {
        return BABY;
    }

    @Override
    public Optional<PersonId> childOf(CaseRef ref) {
        return Optional.of(SaidRestrictions.CHILD)
                .filter(_ -> ref.equals(BABY) || ref.equals(JOINED));
    }

    @Override
    public void lock(List<CaseRef> refs) {}

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return Optional.of(new PersonView(id, "Karl", new Born.Unknown(), PersonKind.ADULT));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> ids) {
        return List.of();
    }
}
