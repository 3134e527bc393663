package org.threshold.workflow.assessment.app;

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
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.FakeDrafts;
import org.threshold.workflow.assessment.app.ObtainAssessmentContribution.Obtained;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.assessment.domain.SharedWithParents;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.FakeEngine;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DiscussionId;

/** The single assessment of a child, with everything that it needs, in memory. */
final class SingleAssessmentWorld {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final AssessmentPlan PLAN =
            new AssessmentPlan("Sam Carr", Set.of(), Set.of(), Optional.empty());
    static final AssessmentConclusion HELP = AnAssessment.concluding(AssessmentOutcome.EARLY_HELP);

    final AssessmentWorld family = new AssessmentWorld();
    final InMemorySingleAssessments rows = new InMemorySingleAssessments();
    final List<CallForDiscussion> called = new ArrayList<>();
    final FakeDrafts drafts = new FakeDrafts();

    private Instant now = AssessmentWorld.MONDAY;
    private final CaseClock clock = () -> now;
    private final Access access = Actors::require;
    private final ChildrenOfCase children = new ChildrenOfCase(family, family, clock);
    final EntriesInMemory entries = new EntriesInMemory();
    private final SingleAssessmentRecord record =
            new SingleAssessmentRecord(family.audit::add, clock, UUID::randomUUID, entries);
    final FakeEngine engine = new FakeEngine();
    private final SingleAssessmentEngine process = new SingleAssessmentEngine(engine);
    private final SingleAssessmentDuties duties =
            new SingleAssessmentDuties(family.time.deadlines(), family.steps, process);
    final InMemoryAgreedHelps helps = new InMemoryAgreedHelps();
    private final AgreedHelpWork helpWork =
            new AgreedHelpWork(family.time.deadlines(), family.steps);
    final RecordAgreedHelp arrange =
            new RecordAgreedHelp(
                    access,
                    new AgreedHelpDesk(family, helps, family.steps),
                    helpWork,
                    new AgreedHelpRecord(family.audit::add, clock));
    final ReadAgreedHelp readHelp = new ReadAgreedHelp(access, family, family, helps, helpWork);
    private final SingleAssessmentWork work =
            new SingleAssessmentWork(
                    family.time.deadlines(),
                    family.steps,
                    duties,
                    new AgreedHelpStart(helps, helpWork, record));
    private final AssessmentCheckpoints checkpoints =
            new AssessmentCheckpoints(family.time.deadlines(), duties, work);
    private final SingleAssessmentDesk desk = new SingleAssessmentDesk(family, rows, family.steps);
    final Map<PersonId, GpPractice> practices = new HashMap<>();
    final InMemoryAssessmentInvitations invitations = new InMemoryAssessmentInvitations();
    private final InvitePractices invite =
            new InvitePractices(
                    ids -> {
                        var of = new HashMap<>(practices);
                        of.keySet().retainAll(ids);
                        return of;
                    },
                    invitations,
                    record);
    private final AssessmentStart start =
            new AssessmentStart(family, rows, work, checkpoints, record);
    private final AskForAssessment ask =
            new AskForAssessment(
                    _ -> List.of(Agency.POLICE, Agency.GP),
                    (_, change) -> {
                        family.changes.add(change);
                        return new ChangeId(UUID.randomUUID());
                    },
                    work,
                    record,
                    invite);
    private final AssessmentContribution contribution =
            new AssessmentContribution(rows, family.steps, work, record);
    private final AssessmentCheck check =
            new AssessmentCheck(
                    List.of(family.risksHoldBack, family.capacityHoldsBack),
                    drafts,
                    new AssessmentDiscussion(
                            (_, call) -> {
                                called.add(call);
                                return new DiscussionId(UUID.randomUUID());
                            },
                            List.of(_ -> family.holds),
                            record),
                    work,
                    record);
    final BeginAssessment begin = new BeginAssessment(access, children, family, start);
    final AssessmentOnDecision onDecision = new AssessmentOnDecision(family, start);
    final PlanAssessment plan =
            new PlanAssessment(
                    access,
                    desk,
                    new PlannedAssessment(children, ask, work, record),
                    checkpoints,
                    record);
    final SeeAssessedChild see = new SeeAssessedChild(access, desk, work, record);
    final ObtainAssessmentContribution obtain =
            new ObtainAssessmentContribution(access, desk, contribution, invite);
    final AssessmentReplies replies = new AssessmentReplies(desk, contribution, invite);
    final LookAtAssessment look = new LookAtAssessment(access, desk, work, checkpoints, record);
    final ConcludeAssessment conclude = new ConcludeAssessment(access, desk, check, work, record);
    final ApproveAssessment approve = new ApproveAssessment(access, desk, check, work, record);
    final ReadSingleAssessments read =
            new ReadSingleAssessments(
                    access,
                    children,
                    family,
                    new ReadSingleAssessments.Reading(rows, invitations, entries),
                    work);
    final RestartSingleAssessment restart = new RestartSingleAssessment(rows, desk, work, process);
    final JoinedSingleAssessments joined = new JoinedSingleAssessments(rows, work);
    final SingleAssessmentGlance glance = new SingleAssessmentGlance(rows);

    void at(Instant later) {
        now = later;
        family.at(later);
    }

    /** Begun on the Monday of its referral. */
    SingleAssessment begun() {
        begin.handle(AssessmentWorld.WORKER, AssessmentWorld.BABY, "Worried.", TODAY);
        return one();
    }

    /** Begun and planned without anything beside what is needed. */
    SingleAssessment planned() {
        plan.handle(AssessmentWorld.MANAGER, begun().id(), PLAN);
        return one();
    }

    /** Planned, its child seen and its agencies heard. */
    SingleAssessment whole() {
        SingleAssessment one = planned();
        see.handle(
                AssessmentWorld.WORKER,
                one.children().getFirst().id(),
                visitOf(AnAssessment.SEEN),
                "");
        one.asked()
                .forEach(
                        asked ->
                                obtain.handle(
                                        AssessmentWorld.WORKER,
                                        asked.id(),
                                        obtained(AnAssessment.REPLY)));
        return one();
    }

    static Obtained obtained(Answer answer) {
        return new Obtained(answer, Optional.empty());
    }

    private ChildVisit visitOf(ChildVisit like) {
        return new ChildVisit(now, like.seen());
    }

    SingleAssessment one() {
        return rows.of(AssessmentWorld.BABY).getFirst();
    }

    /** The open limit of one of its own steps. */
    Deadline limit(SingleAssessment one, String step) {
        return work.due(one).stream()
                .filter(due -> due.waiting().step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    /** When a step that waits is due, UTC. */
    Instant due(String step) {
        return family.steps.only(step).due().dueAt();
    }

    static AssessmentConclusion concluding(AssessmentOutcome outcome) {
        return new AssessmentConclusion(
                outcome, "Bruised.", new SharedWithParents(Optional.empty(), ""), Set.of(), "");
    }

    static PersonId sister() {
        return SaidRisks.SIBLING;
    }
}
