package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.contract.PublishedEvents;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.FakeEngine;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.ReferralTold;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.worklist.FakeSteps;

/** The use cases with everything they need in memory, on 23 November 2026 at ten o'clock. */
final class ReferralWorld implements ReferralListener, People, Chases {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    static final Actor WORKER = staff(1, Role.DUTY_SOCIAL_WORKER);
    static final Actor MANAGER = staff(2, Role.TEAM_MANAGER);
    static final Actor OPERATOR = staff(3, Role.OPERATOR);
    static final Actor HEALTH_VISITING =
            Actor.system(new SystemId(new UUID(2, 1)), Agency.HEALTH_VISITING);
    static final Actor HOSPITAL = Actor.system(new SystemId(new UUID(2, 2)), Agency.HOSPITAL);

    final InMemoryReferrals referrals = new InMemoryReferrals();
    final FakeCases cases = new FakeCases();
    final FakeSteps steps = new FakeSteps();
    final FakeEngine engine = new FakeEngine();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<OutgoingEvent> events = new PublishedEvents();
    final List<Object> heard = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<ReferredSuspect> suspects = new ArrayList<>();
    final List<String> registered = new ArrayList<>();
    final DeadlinesInMemory time = new DeadlinesInMemory(NOW);
    final InMemoryIdentities identities = new InMemoryIdentities();
    final FakeFamily family = new FakeFamily();
    final InMemoryOtherChildren others = new InMemoryOtherChildren();
    private long last;

    Set<Registration.Gap> gaps = Set.of();
    List<LikelyMatch> likely = List.of();

    private final Access access =
            (actor, activity) -> {
                if (!activity.allowedTo(actor.roles())) {
                    throw new AccessRefused(activity);
                }
            };
    private final Ids ids = () -> new UUID(5, ++last);
    private final ReferralLimits limits = new ReferralLimits(time.deadlines());
    private final ReferralRecord record = new ReferralRecord(audit::add, events::add, () -> NOW);

    private static Actor staff(int number, Role role) {
        return new Actor(
                new StaffId(new UUID(1, number)), Agency.CHILDRENS_SOCIAL_CARE, Set.of(role));
    }

    ReceiveReferral receive() {
        var start = new ReferralStart(limits, steps, engine, record, List.of(this));
        var recognise = new Recognise(_ -> likely, identities, time.deadlines(), steps, () -> NOW);
        var told = new PeopleTold(this, (_, named) -> suspects.addAll(named), ids);
        var intake = new Intake(told, cases, referrals, start, recognise);
        return new ReceiveReferral(access, referrals, intake, limits, ids);
    }

    AnswerOtherChildren answerOthers() {
        var work = new OtherChildrenWork(limits, steps);
        var keeping = new OtherChildrenKeeping(others, siblings(), family, work, record);
        return new AnswerOtherChildren(access, cases, referrals, steps, keeping);
    }

    RecordNamedChildren recordNamed() {
        var check = new NamedChildrenCheck(others, siblings(), record);
        return new RecordNamedChildren(access, steps, referrals, check, limits);
    }

    ReadOtherChildren readOthers() {
        return new ReadOtherChildren(access, referrals, others, siblings(), record);
    }

    private FamilySiblings siblings() {
        return new FamilySiblings(family, identities, () -> NOW);
    }

    ConfirmMatch confirm() {
        var keep =
                new KeepIdentity(
                        identities,
                        time.deadlines(),
                        List.of(new Heard(heard)),
                        audit::add,
                        () -> NOW);
        return new ConfirmMatch(access, cases, this, steps, keep);
    }

    DecideReferral decide() {
        var followUp = new DecisionFollowUp(referrals, limits, steps, record, List.of(this));
        return new DecideReferral(access, cases, referrals, steps, followUp);
    }

    ActOnDecision act() {
        return new ActOnDecision(access, referrals, steps, limits, record);
    }

    SupersedeReferrals supersede() {
        return new SupersedeReferrals(referrals, steps, limits, engine, record);
    }

    RestartReferral restart() {
        return new RestartReferral(referrals, limits, engine);
    }

    ChaseReferral chase() {
        return new ChaseReferral(access, referrals, this, new ChaseSteps(limits, steps), record);
    }

    AnswerChase answer() {
        var tell = new TellReferrer(this, cases, record, List.of(this), ids);
        return new AnswerChase(access, referrals, steps, limits, tell);
    }

    /** A referral that came in from health visiting just now. */
    ReferralReceived received(ReferralReport report) {
        var key = new SendingKey(ids.next().toString(), "digest");
        var receipt = receive().handle(HEALTH_VISITING, report, key);
        return ((Receipt.Taken) receipt).referral();
    }

    List<String> acts() {
        return audit.stream().map(AuditEntry::what).toList();
    }

    @Override
    public void received(Actor by, ReferralReceived received) {
        heard.add(received);
    }

    @Override
    public void decided(ReferralDecided decided) {
        heard.add(decided);
    }

    @Override
    public void told(ReferralTold told) {
        heard.add(told);
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        registered.add(stated.names().primary());
        return new Registration(new PersonId(ids.next()), gaps);
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return likely.stream()
                .map(LikelyMatch::person)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Override
    public List<PersonView> view(Collection<PersonId> wanted) {
        return List.of();
    }

    @Override
    public void add(Actor by, ReferralId id, String words, Instant at) {
        asked.add(words);
    }

    @Override
    public void answered(ReferralTold told) {
        asked.clear();
    }

    /** Keeps what the features hear of who children are. */
    private record Heard(List<Object> heard) implements CaseListener {

        @Override
        public void joined(CaseJoined joined) {
            heard.add(joined);
        }

        @Override
        public void identified(Actor by, CaseRef ref, PersonId person) {
            heard.add(person);
        }
    }
}
