package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.contract.PublishedEvents;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.entry.EntriesInMemory;
import org.threshold.workflow.investigation.domain.Given;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.SuspectedAdults;
import org.threshold.workflow.strategy.SuspectedAdults.Suspicion;

/** Investigations with everything around them in memory. */
final class InvestigationWorld {

    final InMemoryRows kept = new InMemoryRows();
    final FakeSteps steps = new FakeSteps();
    final List<EngineMessage> engine = new ArrayList<>();
    final Set<CaseRef> toldOpened = new HashSet<>();
    final List<NewChange> changes = new ArrayList<>();
    final List<Change> history = new ArrayList<>();
    final List<CallForDiscussion> calls = new ArrayList<>();
    final List<DecidedForChild> decided = new ArrayList<>();
    final Map<CaseRef, DiscussionId> open = new HashMap<>();
    final Map<CaseRef, CaseRef> answering = new HashMap<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<OutgoingEvent> events = new PublishedEvents();

    private final ItemLimits limits = new ItemLimits(new DeadlinesInMemory(Given.NOW).deadlines());
    final List<ReferredSuspect> named = new ArrayList<>();
    final List<Suspicion> suspicions = new ArrayList<>();
    private final SuspectedAdults suspected = new Suspected();
    final EntriesInMemory entries = new EntriesInMemory();
    private final Access access = (_, _) -> {};
    private final InvestigationRecord record =
            new InvestigationRecord(audit::add, events::add, () -> Given.NOW);
    private final InvestigationEngine engineDoor = new InvestigationEngine(new ToEngine());
    private final OpenItem openItem = new OpenItem(limits, steps, engineDoor);
    private final InvestigationNews news =
            new InvestigationNews(
                    (_, change) -> {
                        changes.add(change);
                        return new ChangeId(UUID.randomUUID());
                    },
                    toldOpened::contains,
                    () -> Given.NOW);
    private final EnterItem enter =
            new EnterItem(
                    openItem,
                    limits,
                    new DiscussAgain(new Discussions(), this::raise, () -> Given.NOW),
                    record,
                    UUID::randomUUID);
    private final InvestigationDesk desk =
            new InvestigationDesk(new NoLocks(), kept.investigations, steps, limits);

    MeetingOpens meetings() {
        return new MeetingOpens(opening());
    }

    private OpenInvestigation opening() {
        var begin = new BeginCovering(kept.actions, openItem, news, record, UUID::randomUUID);
        return new OpenInvestigation(
                kept.investigations, engineDoor, begin, reportedAllegations(), UUID::randomUUID);
    }

    ReportedAllegations reportedAllegations() {
        return new ReportedAllegations(
                kept.investigations,
                ref -> history.stream().filter(each -> each.what().cases().contains(ref)).toList(),
                kept.reports,
                new ParentsAbsent(new NobodyKnown(), (_, _) -> Optional.empty()),
                keepAllegation());
    }

    ReferredAllegations referredAllegations() {
        return new ReferredAllegations(
                kept.investigations,
                _ -> List.copyOf(named),
                nobodyAbsentOnRecord(),
                keepAllegation());
    }

    EnterAllegation enterAllegation() {
        var around =
                new AllegationDesk(
                        new NoLocks(),
                        new Joined(),
                        kept.investigations,
                        nobodyAbsentOnRecord(),
                        () -> Given.NOW);
        return new EnterAllegation(access, around, recordAllegation(), keepAllegation());
    }

    private static ParentsAbsent nobodyAbsentOnRecord() {
        return new ParentsAbsent(new NobodyKnown(), (_, _) -> Optional.empty());
    }

    private KeepAllegation keepAllegation() {
        return new KeepAllegation(kept.allegations, kept.actions, enter, suspected, entries);
    }

    AcceptanceOpens acceptances() {
        return new AcceptanceOpens(opening(), new Discussions(), new Joined());
    }

    JoinedInvestigations joins() {
        return new JoinedInvestigations(kept.investigations, record);
    }

    RecordAllegation recordAllegation() {
        return new RecordAllegation(access, desk, keepAllegation(), enter);
    }

    CloseAllegation closeAllegation() {
        return new CloseAllegation(
                access, desk, kept.allegations, new PutToThemLater(kept.actions, enter), record);
    }

    PlanEvidentialAction planAction() {
        return new PlanEvidentialAction(access, desk, kept.actions, enter);
    }

    TakeEvidentialAction takeAction() {
        return new TakeEvidentialAction(access, desk, kept.actions, record);
    }

    RecordSuspect recordSuspect() {
        return new RecordSuspect(
                access,
                desk,
                new SuspectReviews(enter),
                new KeepSuspect(kept.suspects, suspected, record));
    }

    ReviewSuspectStatus reviewSuspect() {
        return new ReviewSuspectStatus(
                access, desk, kept.suspects, new SuspectReviews(enter), record);
    }

    SignOpenEvidence sign() {
        return new SignOpenEvidence(access, desk, kept.actions, kept.signatures, record);
    }

    OpenEvidence openEvidence() {
        return new OpenEvidence(kept.actions, kept.signatures);
    }

    CloseInvestigation close() {
        var owned = new OwnedItems(kept.allegations, kept.actions, kept.suspects);
        var end = new EndCovering(kept.investigations, engineDoor, news, record);
        return new CloseInvestigation(access, desk, owned, end);
    }

    RestartInvestigation restart() {
        var items = new NameItem(kept.allegations, kept.actions, kept.suspects);
        var owned = new OwnedItems(kept.allegations, kept.actions, kept.suspects);
        var parts = new InvestigationParts(kept.investigations, items, owned, limits);
        return new RestartInvestigation(desk, parts, engineDoor);
    }

    Optional<Deadline> limit(UUID item) {
        return limits.open(new ItemId(item));
    }

    private DiscussionId raise(Actor by, CallForDiscussion call) {
        calls.add(call);
        return new DiscussionId(UUID.randomUUID());
    }

    private final class Suspected implements SuspectedAdults {

        @Override
        public Set<PersonId> of(Collection<CaseRef> cases, String role) {
            return Set.of();
        }

        @Override
        public void suspected(Actor by, Suspicion suspicion) {
            suspicions.add(suspicion);
        }
    }

    private final class ToEngine implements EngineOutbox {

        @Override
        public void publish(EngineMessage message) {
            engine.add(message);
        }

        @Override
        public void complete(JobCompletion completion) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Discussions implements StrategyDiscussions {

        @Override
        public DiscussionId call(Actor by, CallForDiscussion call) {
            calls.add(call);
            return new DiscussionId(UUID.randomUUID());
        }

        @Override
        public Optional<DiscussionId> openOf(CaseRef ref) {
            return Optional.ofNullable(open.get(ref));
        }

        @Override
        public List<DecidedForChild> decidedFor(CaseRef ref) {
            return List.copyOf(decided);
        }
    }

    private final class Joined implements JoinedCases {

        @Override
        public CaseRef answering(CaseRef ref) {
            return answering.getOrDefault(ref, ref);
        }

        @Override
        public List<CaseRef> all(CaseRef ref) {
            return List.of(ref);
        }
    }

    private static final class NoLocks implements Cases {

        @Override
        public CaseRef openFor(PersonId child, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PersonId> childOf(CaseRef ref) {
            return Optional.of(new PersonId(new UUID(9, 1)));
        }

        @Override
        public void lock(List<CaseRef> refs) {}
    }
}
