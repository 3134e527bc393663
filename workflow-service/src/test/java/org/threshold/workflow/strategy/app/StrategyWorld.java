package org.threshold.workflow.strategy.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.KnownRanks;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.ExtraRecipients;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.WhoHeard;
import org.threshold.workflow.contract.PublishedEvents;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.JobCompletion;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.OpenReferrals;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.ReferredSuspects;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ConcernListener;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.DiscussionListener;
import org.threshold.workflow.strategy.HoldsBackConclusion;
import org.threshold.workflow.strategy.RisksListener;
import org.threshold.workflow.strategy.RisksNamed;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.worklist.Notices;

/** The use cases with everything they need in memory, on a Tuesday at a quarter past ten. */
final class StrategyWorld {

    static final Instant NOW = Samples.AT;

    /** Who was told of what. */
    record Told(NewChange change, List<Recipient> extra) {}

    final DeadlinesInMemory time = new DeadlinesInMemory(NOW);
    final InMemoryDiscussions discussions = new InMemoryDiscussions();
    final InMemoryMeetings meetings = new InMemoryMeetings();
    final InMemoryPreparations preparations = new InMemoryPreparations();
    final FakeFamily family = new FakeFamily();
    final List<EngineMessage> engine = new ArrayList<>();
    final List<OutgoingEvent> events = new PublishedEvents();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    final List<DiscussionDecided> decided = new ArrayList<>();
    final List<RisksNamed> named = new ArrayList<>();
    final Map<CaseRef, Set<Circumstance>> circumstances = new HashMap<>();
    final Map<CaseRef, List<ConcernedChild>> referrals = new HashMap<>();
    final Map<CaseRef, CaseRef> joined = new HashMap<>();
    final List<CallForDiscussion> heard = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<Refusal> heldBack = new ArrayList<>();
    final List<CaseRef> superseded = new ArrayList<>();
    final List<ReferredSuspect> suspects = new ArrayList<>();
    final List<LikelyMatch> likely = new ArrayList<>();
    final FakeHistory history = new FakeHistory();
    final FakeSteps steps;
    final FakeMarks marks = new FakeMarks();
    final Map<String, Rank> accounts = new HashMap<>();
    final Map<PersonId, FamilyToday> families = new HashMap<>();

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private Instant now = NOW;

    StrategyWorld() {
        CaseClock clock = () -> now;
        steps = new FakeSteps(time.deadlines(), clock);
        rows();
        surroundings(clock);
        context.scan("org.threshold.workflow.strategy.app");
        context.refresh();
    }

    private void rows() {
        context.registerBean(Discussions.class, () -> discussions);
        context.registerBean(Meetings.class, () -> meetings);
        context.registerBean(Preparations.class, () -> preparations);
        context.registerBean(Replies.class, InMemoryReplies::new);
        context.registerBean(DiscussionHistory.class, () -> history);
        context.registerBean(StaffDirectory.class, FakeStaff::new);
        context.registerBean(OverdueMeetings.class, FakeOverdue::new);
        context.registerBean(FakeFamily.class, () -> family);
        context.registerBean(ReferredSuspects.class, () -> _ -> List.copyOf(suspects));
        context.registerBean(LikelyMatches.class, () -> _ -> likely);
        context.registerBean(Deadlines.class, time::deadlines);
        context.registerBean(FakeSteps.class, () -> steps);
        context.registerBean(AuditTrail.class, () -> audit::add);
        context.registerBean(EventOutbox.class, () -> events::add);
        context.registerBean(EngineOutbox.class, () -> new Lane(engine));
    }

    private void surroundings(CaseClock clock) {
        context.registerBean(CaseClock.class, () -> clock);
        context.registerBean(Ids.class, () -> () -> Samples.id().value());
        context.registerBean(WorkingTime.class, () -> Times.CALENDAR);
        context.registerBean(Access.class, () -> StrategyWorld::check);
        context.registerBean(
                Families.class, () -> (child, _) -> Optional.ofNullable(families.get(child)));
        context.registerBean(
                KnownRanks.class, () -> name -> Optional.ofNullable(accounts.get(name)));
        context.registerBean(Changes.class, () -> this::tell);
        context.registerBean(DiscussionListener.class, () -> decided::add);
        context.registerBean(RisksListener.class, () -> named::add);
        context.registerBean(ConcernListener.class, () -> (_, call) -> heard.add(call));
        context.registerBean(HoldsBackConclusion.class, () -> _ -> List.copyOf(heldBack));
        context.registerBean(WhoHeard.class, () -> (_, _, _) -> List.of());
        context.registerBean(UncertainMarks.class, () -> marks);
        context.registerBean(JoinedCases.class, () -> new Joined(joined));
        context.registerBean(
                Notices.class, () -> (role, _, words) -> notices.add(role.code() + ": " + words));
        context.registerBean(OpenReferrals.class, () -> this::supersede);
        context.registerBean(
                "others",
                CaseCircumstances.class,
                () -> ref -> circumstances.getOrDefault(ref, Set.of()));
    }

    private record Joined(Map<CaseRef, CaseRef> into) implements JoinedCases {

        @Override
        public CaseRef answering(CaseRef ref) {
            return into.getOrDefault(ref, ref);
        }

        @Override
        public List<CaseRef> all(CaseRef ref) {
            Set<CaseRef> all = new LinkedHashSet<>(Set.of(ref));
            into.forEach((from, to) -> all.addAll(to.equals(ref) ? Set.of(from) : Set.of()));
            return List.copyOf(all);
        }
    }

    private record Lane(List<EngineMessage> messages) implements EngineOutbox {

        @Override
        public void publish(EngineMessage message) {
            messages.add(message);
        }

        @Override
        public void complete(JobCompletion completion) {
            throw new UnsupportedOperationException("the work list completes jobs");
        }
    }

    private static void check(Actor who, Activity activity) {
        if (!activity.allowedTo(who.roles())) {
            throw new AccessRefused(activity);
        }
    }

    private ChangeId tell(Actor by, NewChange change) {
        Set<Recipient> extra = new HashSet<>();
        context.getBeansOfType(ExtraRecipients.class)
                .values()
                .forEach(source -> extra.addAll(source.of(change)));
        told.add(new Told(change, List.copyOf(extra)));
        return new ChangeId(UUID.randomUUID());
    }

    private List<ConcernedChild> supersede(Actor who, CaseRef ref, String words) {
        superseded.add(ref);
        return referrals.getOrDefault(ref, List.of());
    }

    <T> T the(Class<T> useCase) {
        return context.getBean(useCase);
    }

    /** Moves the business clock. */
    void at(Instant instant) {
        now = instant;
        time.at(instant);
    }

    static Actor staff(Role role) {
        var agency =
                switch (role) {
                    case POLICE_REFERRAL_SERGEANT, DUTY_INSPECTOR -> Agency.POLICE;
                    case PAEDIATRICIAN, WARD -> Agency.HOSPITAL;
                    default -> Agency.CHILDRENS_SOCIAL_CARE;
                };
        return new Actor(
                new StaffId(UUID.nameUUIDFromBytes(role.code().getBytes(UTF_8))),
                agency,
                Set.of(role));
    }

    Discussion discussion(DiscussionId id) {
        return discussions.find(id).orElseThrow();
    }

    /** The open limit of a step. */
    Deadline limit(DiscussionId id, String step) {
        return the(DiscussionLimits.class).open(id, step).orElseThrow();
    }

    Told lastTold() {
        return told.getLast();
    }

    /** The acts on record, in order. */
    List<String> acts() {
        return audit.stream().map(AuditEntry::what).toList();
    }
}
