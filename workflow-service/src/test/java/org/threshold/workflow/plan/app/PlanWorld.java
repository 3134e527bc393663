package org.threshold.workflow.plan.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.HouseholdMembers.ChildAround;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.HarmCategory;
import org.threshold.workflow.plan.domain.PlanDecision;
import org.threshold.workflow.plan.domain.PlanDecision.Choice;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.FakeEngine;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.FakeSteps;
import org.threshold.workflow.worklist.TaskView;

/** Conferences and plans in memory, with the real use cases; the clock stands at a Monday. */
public final class PlanWorld implements JoinedCases {

    public static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    public static final LocalDate CONFERENCE = LocalDate.parse("2026-11-23");
    public static final Set<Agency> QUORUM =
            Set.of(Agency.CHILDRENS_SOCIAL_CARE, Agency.POLICE, Agency.GP);
    public static final CoreGroup NOBODY = new CoreGroup("", Set.of(), "");
    public static final CoreGroup GROUP = new CoreGroup("Sam Carr", QUORUM, "Nobody hits.");

    static final Actor CHAIR = Actors.in(Role.CP_CHAIR);

    final InMemoryProtectionPlans rows = new InMemoryProtectionPlans();
    final FakeCases cases = new FakeCases();
    final FakeSteps steps = new FakeSteps();
    final DeadlinesInMemory time = new DeadlinesInMemory(NOW);
    final List<AuditEntry> audit = new ArrayList<>();
    public final EntriesInMemory entries = new EntriesInMemory();
    final List<NewChange> told = new ArrayList<>();
    final List<String> held = new ArrayList<>();
    final List<String> firsts = new ArrayList<>();
    private LocalDate since = CONFERENCE;
    private long last;
    private final Ids ids = () -> new UUID(5, ++last);
    final ProtectionPlanRecord record =
            new ProtectionPlanRecord(audit::add, () -> NOW, ids, entries);
    final FakeEngine engine = new FakeEngine();
    private final ProtectionPlanEngine process = new ProtectionPlanEngine(engine);
    final ProtectionPlanWork work = new ProtectionPlanWork(time.deadlines(), steps, process);
    final RestartProtectionPlan restart = new RestartProtectionPlan(cases, rows, work, process);
    private final ProtectionPlanNews news = new ProtectionPlanNews((_, change) -> tell(change));
    private final ProtectionPlanDesk desk = new ProtectionPlanDesk(cases, rows, steps);
    private final AskForDecision asking = new AskForDecision(rows, work, record);
    private final Map<PersonId, Set<PersonId>> homes = new HashMap<>();
    final ConferenceHeld conferences =
            new ConferenceHeld(cases, asking, List.of(this::heard), List.of(this::first));
    final AskForOtherChildren others =
            new AskForOtherChildren(cases, this::around, rows, asking, record);

    private void first(Actor who, CaseRef ref, LocalDate on) {
        firsts.add(ref + " " + on);
    }

    private void heard(Actor who, CaseRef ref, LocalDate on) {
        held.add(ref + " " + on);
    }

    private ChangeId tell(NewChange change) {
        told.add(change);
        return new ChangeId(ids.next());
    }

    public DecideProtectionPlan decide(Access access) {
        return new DecideProtectionPlan(access, desk, work, news, record);
    }

    public CompleteProtectionPlan complete(Access access) {
        return new CompleteProtectionPlan(access, desk, work, record);
    }

    public RecordCoreGroup coreGroup(Access access) {
        return new RecordCoreGroup(access, desk, work, record);
    }

    public RecordReviewConference review(Access access) {
        var reviewed = new ReviewedPlan(desk, work, news, record);
        return new RecordReviewConference(access, desk, reviewed, record, List.of(this::heard));
    }

    public ReadProtectionPlans read(Access access) {
        return new ReadProtectionPlans(
                access, cases, this, new ReadProtectionPlans.Known(rows, entries), work);
    }

    private List<ChildAround> around(PersonId child, Set<PersonId> adults, LocalDate on) {
        Set<PersonId> home =
                on.isBefore(since) ? Set.of(child) : homes.getOrDefault(child, Set.of(child));
        return home.stream()
                .map(one -> new PersonView(one, "", new Born.Unknown(), PersonKind.CHILD))
                .map(one -> new ChildAround(one, Set.of()))
                .toList();
    }

    /** These children live together, and did on the day of the conference. */
    void home(PersonId... children) {
        homeSince(CONFERENCE, children);
    }

    /** These children live together from a day on. */
    void homeSince(LocalDate day, PersonId... children) {
        since = day;
        for (PersonId child : children) {
            homes.put(child, Set.of(children));
        }
    }

    /** Whose case it is. */
    PersonId child(CaseRef ref) {
        return cases.childOf(ref).orElseThrow();
    }

    /** Somebody who has no case. */
    PersonId unknown() {
        return new PersonId(ids.next());
    }

    /** The case of a child of whom nothing else is known. */
    public CaseRef aChild() {
        return cases.openFor(new PersonId(ids.next()), NOW);
    }

    /** A conference was held about a child; what it decided is to be recorded. */
    public ProtectionPlanId toDecide(CaseRef ref) {
        conferences.held(CHAIR, ref, CONFERENCE);
        return rows.of(ref).getFirst().id();
    }

    /** The case of another child of the home, for which the conference of this one asks. */
    public CaseRef besideOf(CaseRef ref) {
        CaseRef other = aChild();
        home(child(ref), child(other));
        toDecide(ref);
        others.waiting().forEach(others::handle);
        return other;
    }

    /** Another conference about a child was held. */
    public void heldAgain(CaseRef ref, LocalDate on) {
        conferences.held(CHAIR, ref, on);
    }

    /** It made the child the subject of a plan. */
    public ProtectionPlanId made(CaseRef ref, CoreGroup group) {
        ProtectionPlanId id = toDecide(ref);
        decide(Actors::require)
                .handle(
                        CHAIR,
                        id,
                        new PlanDecision(
                                Choice.PLAN,
                                Optional.of(HarmCategory.PHYSICAL),
                                "Bruises.",
                                "",
                                Set.of(),
                                group));
        return id;
    }

    /** How it stands. */
    public ProtectionPlan plan(ProtectionPlanId id) {
        return rows.find(id).orElseThrow();
    }

    /** The task of it that waits in a step. */
    public TaskView waiting(ProtectionPlanId id, String step) {
        return steps.waiting().stream()
                .filter(task -> task.subject().id().equals(id.value()) && task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return ref;
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return List.of(ref);
    }
}
