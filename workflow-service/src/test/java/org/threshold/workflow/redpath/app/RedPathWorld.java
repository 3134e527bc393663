package org.threshold.workflow.redpath.app;

import java.time.Instant;
import java.time.LocalDate;
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
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.contract.PublishedEvents;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.redpath.InvestigationTaken;
import org.threshold.workflow.redpath.MarkListener;
import org.threshold.workflow.redpath.domain.Marked;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.FakeEngine;
import org.threshold.workflow.referral.HeldPaths;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.worklist.FakeSteps;
import org.threshold.workflow.worklist.Notice;

/** The use cases with everything they need in memory; the clock starts at ten on a Monday. */
final class RedPathWorld implements Changes, HeldPaths, People {

    static final Actor WORKER = staff(1, Agency.CHILDRENS_SOCIAL_CARE, Role.DUTY_SOCIAL_WORKER);
    static final Actor DOCTOR = staff(7, Agency.HOSPITAL, Role.PAEDIATRICIAN);
    static final Actor SERGEANT = staff(3, Agency.POLICE, Role.POLICE_REFERRAL_SERGEANT);

    final InMemoryMarks marks = new InMemoryMarks();
    final InMemoryAcceptances acceptances = new InMemoryAcceptances();
    final FakeCases cases = new FakeCases();
    final FakeSteps steps = new FakeSteps();
    final FakeEngine engine = new FakeEngine();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<OutgoingEvent> events = new PublishedEvents();
    final List<NewChange> changes = new ArrayList<>();
    final List<String> paths = new ArrayList<>();
    final List<CaseRef> ruledOut = new ArrayList<>();
    final List<CaseRef> notExcluded = new ArrayList<>();
    final List<Role> told = new ArrayList<>();
    final List<InvestigationTaken> taken = new ArrayList<>();
    final PersonId baby = new PersonId(new UUID(0, 7));
    final CaseRef ref = cases.openFor(baby, Marked.SEEN);
    final DeadlinesInMemory time = new DeadlinesInMemory(Marked.SEEN);

    private Instant now = Marked.SEEN;
    private long last;
    private final CaseClock clock = () -> now;
    private final Ids ids = () -> new UUID(5, ++last);
    private final Access access =
            (actor, activity) -> {
                if (!activity.allowedTo(actor.roles())) {
                    throw new AccessRefused(activity);
                }
            };
    private final RedPathRecord record = new RedPathRecord(audit::add, events::add, clock);
    private final RedPathLimits limits = new RedPathLimits(time.deadlines());
    private final CountAsInjury count =
            new CountAsInjury(marks, this, this, List.of(listener()), record);
    final KeepMarks keep = new KeepMarks(marks, cases, count, record);
    final ReferredMarks referred =
            new ReferredMarks(
                    new HoldMark(marks, time.deadlines(), steps, new RedPathEngine(engine)),
                    keep,
                    time.deadlines(),
                    record,
                    ids);
    final GivePaediatricView give =
            new GivePaediatricView(
                    access,
                    cases,
                    marks,
                    steps,
                    new KeepView(
                            marks,
                            limits,
                            count,
                            new RuleOut(marks, this, List.of(listener()), record),
                            record));
    final CountOverdueMarks overdue = new CountOverdueMarks(marks, keep, record);
    final AcceptJointInvestigation accept =
            new AcceptJointInvestigation(
                    access,
                    cases,
                    acceptances,
                    steps,
                    new KeepAnswer(
                            acceptances,
                            limits,
                            new TellTaken(
                                    this,
                                    _ -> toldOpened(),
                                    List.of((_, one) -> taken.add(one)),
                                    record),
                            new TellManagers(this::notice, Times.CALENDAR, record),
                            record));
    final RestartMark restartMark =
            new RestartMark(cases, marks, limits, new RedPathEngine(engine));
    final RestartAcceptance restartAcceptance =
            new RestartAcceptance(cases, acceptances, limits, new RedPathEngine(engine));
    private final List<ChangeListener> listeners =
            List.of(
                    new ChangedMarks(keep),
                    new RedInjuries(
                            new AskPolice(
                                    acceptances,
                                    time.deadlines(),
                                    steps,
                                    new RedPathEngine(engine),
                                    record),
                            cases,
                            this,
                            ids));

    private MarkListener listener() {
        return new MarkListener() {
            @Override
            public void ruledOut(Actor clinician, CaseRef one) {
                ruledOut.add(one);
            }

            @Override
            public void notExcluded(Actor clinician, CaseRef one) {
                notExcluded.add(one);
            }
        };
    }

    private boolean toldOpened() {
        return changes.stream().anyMatch(one -> one.kind() == ChangeKind.POLICE_INVESTIGATION);
    }

    private static Actor staff(int number, Agency agency, Role role) {
        return new Actor(new StaffId(new UUID(1, number)), agency, Set.of(role));
    }

    private void notice(Role role, Notice.About about, String words) {
        told.add(role);
    }

    /** Moves the business clock. */
    void at(Instant instant) {
        now = instant;
        time.at(instant);
    }

    /** A referral of the baby comes in now. */
    ReferralReceived refer(Mark mark, boolean suspected) {
        var path =
                switch (mark) {
                    case NONE_SEEN -> Path.NOT_RED;
                    case INJURY -> Path.RED;
                    case UNCERTAIN_MARK -> Path.RED_HELD;
                };
        var child = new ConcernedChild(ref, baby, Mobility.NOT_MOBILE, mark, "face", path);
        var id = new ReferralId(ids.next());
        var referral =
                new ReferralReceived(id, Agency.HEALTH_VISITING, List.of(child), suspected, now);
        referred.received(WORKER, referral);
        return referral;
    }

    List<String> acts() {
        return audit.stream().map(AuditEntry::what).toList();
    }

    @Override
    public ChangeId record(Actor by, NewChange change) {
        changes.add(change);
        var id = new ChangeId(ids.next());
        listeners.forEach(listener -> listener.recorded(new Change(id, change, by, now)));
        return id;
    }

    @Override
    public void confirmed(ReferralId referral, CaseRef child) {
        paths.add("red");
    }

    @Override
    public void released(ReferralId referral, CaseRef child) {
        paths.add("not-red");
    }

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new AssertionError("nobody is registered here");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        var born = new Born.Known(LocalDate.parse("2026-09-07"));
        return Optional.of(new PersonView(id, "", born, PersonKind.CHILD));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> wanted) {
        return List.of();
    }
}
