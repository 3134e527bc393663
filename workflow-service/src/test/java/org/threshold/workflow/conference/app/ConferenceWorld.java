package org.threshold.workflow.conference.app;

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
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.SuspectedAdults;
import org.threshold.workflow.worklist.FakeSteps;

/** The use cases with everything they need in memory; the clock starts at ten on a Monday. */
final class ConferenceWorld implements Changes, People, JoinedCases {

    final List<LocalDate> conferences = new ArrayList<>();

    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    static final Actor WORKER = staff(1, Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = staff(2, Role.TEAM_MANAGER);
    static final Actor CHAIR = staff(3, Role.CP_CHAIR);

    final InMemoryConsiderations rows = new InMemoryConsiderations();
    final FakeCases cases = new FakeCases();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);
    final List<AuditEntry> audit = new ArrayList<>();
    final List<NewChange> changes = new ArrayList<>();
    final PersonId partner = new PersonId(new UUID(0, 9));
    final PersonId baby = new PersonId(new UUID(0, 7));
    final PersonId sister = new PersonId(new UUID(0, 8));

    /** Of the children to whom the partner was the risk. */
    final CaseRef plan = cases.openFor(new PersonId(new UUID(0, 1)), MONDAY);

    private Instant now = MONDAY;
    private long last;
    private final FakeStaff staff = new FakeStaff();
    private final CaseClock clock = () -> now;
    private final Ids ids = () -> new UUID(5, ++last);
    private final Access access =
            (actor, activity) -> {
                if (!activity.allowedTo(actor.roles())) {
                    throw new AccessRefused(activity);
                }
            };
    private final ConferenceRecord record = new ConferenceRecord(audit::add, clock);
    final List<CaseRef> called = new ArrayList<>();
    private final ConferenceWork work =
            new ConferenceWork(
                    rows, time.deadlines(), steps, record, List.of((ref, _) -> called.add(ref)));
    private final ConferenceDesk desk = new ConferenceDesk(cases, rows, steps);
    final InMemoryAdultLinks links = new InMemoryAdultLinks();
    private final Map<CaseRef, String> roles = new HashMap<>();
    private final AdultLinkRecord linkRecord = new AdultLinkRecord(audit::add, clock);
    private final LinkFamilies linked = new LinkFamilies(links, linkRecord, ids);
    final ConsiderConference consider =
            new ConsiderConference(cases, rows, work, new AdultNews(this, cases, this), linked);
    final TellLinkedFamilies tellLinked =
            new TellLinkedFamilies(links, new Meant(roles, partner), this, this);
    final EndAdultLink endLink = new EndAdultLink(access, links, this, linkRecord);
    final ReadAdultLinks readLinks = new ReadAdultLinks(access, links, this, this);
    final DecideConference decide = new DecideConference(access, desk, staff, work, record);
    final HoldConsideredConference hold =
            new HoldConsideredConference(
                    access, desk, work, record, (_, _, on) -> conferences.add(on));
    final ConsideredElsewhere elsewhere = new ConsideredElsewhere(rows, work, record);
    final JoinedConsiderations joined = new JoinedConsiderations(rows, work, links);

    ConferenceWorld() {
        staff.put(
                new StaffMember(
                        (StaffId) CHAIR.id(),
                        "chair",
                        "Chidi Chair",
                        Agency.CHILDRENS_SOCIAL_CARE,
                        Rank.NONE,
                        CHAIR.roles(),
                        true));
    }

    /** What the partner is, as far as is recorded, to the child of a case. */
    void adultIs(CaseRef ref, String role) {
        roles.put(ref, role);
    }

    /** Whom a role means: the partner, where that is so. */
    private record Meant(Map<CaseRef, String> roles, PersonId adult) implements SuspectedAdults {

        @Override
        public Set<PersonId> of(Collection<CaseRef> cases, String role) {
            return cases.stream().anyMatch(ref -> role.equals(roles.get(ref)))
                    ? Set.of(adult)
                    : Set.of();
        }

        @Override
        public void suspected(Actor by, Suspicion suspicion) {
            throw new AssertionError("nobody is suspected here");
        }
    }

    private static Actor staff(int number, Role role) {
        return new Actor(
                new StaffId(new UUID(1, number)), Agency.CHILDRENS_SOCIAL_CARE, Set.of(role));
    }

    /** Moves the business clock. */
    void at(Instant instant) {
        now = instant;
        time.at(instant);
    }

    /** The partner, who was the risk in the plan, has come near these children. */
    void near(How how, PersonId... children) {
        consider.handle(
                new AdultOfConcernNear(
                        partner, Set.of(children), List.of(plan.value(), "ELSEWHERE 7"), how, now));
    }

    /** The only consideration of a child. */
    Consideration of(PersonId child) {
        List<Consideration> found = rows.of(cases.openFor(child, now));
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " considerations");
        }
        return found.getFirst();
    }

    ConsiderationId id(PersonId child) {
        return of(child).id();
    }

    @Override
    public ChangeId record(Actor by, NewChange change) {
        changes.add(change);
        return new ChangeId(ids.next());
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
        throw new AssertionError("nobody is registered here");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        var born = new Born.Known(LocalDate.parse("1988-12-01"));
        return Optional.of(new PersonView(id, "Gary Pike", born, PersonKind.ADULT));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> wanted) {
        return List.of();
    }
}
