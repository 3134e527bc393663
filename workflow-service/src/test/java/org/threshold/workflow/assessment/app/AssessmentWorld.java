package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.Relation;
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

/** One child, its sister and its mother, with everything that assessing them needs, in memory. */
final class AssessmentWorld implements Cases, JoinedCases, Families {

    static final CaseRef BABY = new CaseRef("CP-2041");
    static final CaseRef JOINED = new CaseRef("CP-3001");
    static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    static final PersonId MOTHER = new PersonId(new UUID(0, 3));

    final InMemoryRisks risks = new InMemoryRisks();
    final InMemoryCapacities capacities = new InMemoryCapacities();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);
    final List<AuditEntry> audit = new ArrayList<>();
    final List<NewChange> changes = new ArrayList<>();
    final Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);

    private Instant now = MONDAY;
    private final Access access = Actors::require;
    private final ChildrenOfCase children = new ChildrenOfCase(this, this, () -> now);
    private final AssessmentRecord record =
            new AssessmentRecord(audit::add, () -> now, UUID::randomUUID);
    private final RiskWork riskWork = new RiskWork(time.deadlines(), steps);
    private final RiskKeeping riskKeeping =
            new RiskKeeping(risks, children, this, riskWork, record);
    final RecordRisk recordRisk = new RecordRisk(access, riskKeeping);
    final CloseRisk closeRisk = new CloseRisk(access, riskKeeping);
    final CompleteRisk completeRisk = new CompleteRisk(access, riskKeeping, steps);
    final ReadRisks readRisks = new ReadRisks(access, risks, riskKeeping, children, record);
    final RisksHoldBack risksHoldBack = new RisksHoldBack(riskKeeping, riskWork, record);
    final RisksOfMeetings risksOfMeetings = new RisksOfMeetings(this, riskKeeping);
    private final CapacityWork capacityWork =
            new CapacityWork(time.deadlines(), steps, List.of(_ -> holds));
    private final CapacityKeeping capacityKeeping =
            new CapacityKeeping(
                    capacities,
                    children,
                    capacityWork,
                    new CapacityNews(
                            (_, change) -> {
                                changes.add(change);
                                return new ChangeId(UUID.randomUUID());
                            },
                            new NamedPeople()),
                    record);
    final RecordCapacity recordCapacity =
            new RecordCapacity(access, children, this, capacityKeeping);
    final FindOutCapacity findOut =
            new FindOutCapacity(access, capacityKeeping, capacityWork, steps);
    final SignCapacity sign = new SignCapacity(access, capacityKeeping, steps);
    final ReadCapacity readCapacity = new ReadCapacity(access, capacities, children, this, record);
    final CapacityHoldsBack capacityHoldsBack =
            new CapacityHoldsBack(capacities, this, capacityWork, record);
    final JoinedAssessments joined =
            new JoinedAssessments(risks, capacities, time.deadlines(), steps);

    void at(Instant later) {
        now = later;
        time.at(later);
    }

    Risk risk() {
        return risks.of(List.of(BABY)).getFirst();
    }

    Capacity mother() {
        return capacities.of(List.of(BABY)).getFirst();
    }

    @Override
    public Optional<FamilyToday> of(PersonId child, LocalDate on) {
        var baby = new PersonView(child, "Edie", new Born.Unknown(), PersonKind.CHILD);
        var sister = new PersonView(SaidRisks.SIBLING, "Fay", new Born.Unknown(), PersonKind.CHILD);
        var mother = new PersonView(MOTHER, "Mia", new Born.Unknown(), PersonKind.ADULT);
        var home =
                new HomeToday(
                        Address.of("1 Example Street"),
                        List.of(
                                new Relation(sister, List.of(Relation.SIBLING), false),
                                new Relation(mother, List.of("mother"), false)));
        return Optional.of(new FamilyToday(baby, List.of(), List.of(home), List.of()));
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
        return Optional.of(SaidRisks.CHILD).filter(_ -> ref.equals(BABY) || ref.equals(JOINED));
    }

    @Override
    public void lock(List<CaseRef> refs) {}

    private static final class NamedPeople implements People {

        @Override
        public Registration register(Actor who, StatedPerson stated) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PersonView> view(PersonId id) {
            return Optional.of(new PersonView(id, "Mia", new Born.Unknown(), PersonKind.ADULT));
        }

        @Override
        public List<PersonView> view(Collection<PersonId> ids) {
            return List.of();
        }
    }
}
