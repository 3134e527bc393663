package org.threshold.workflow.challenge.app;

import static org.threshold.workflow.challenge.domain.AChallenge.DECIDER;
import static org.threshold.workflow.challenge.domain.AChallenge.MONDAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditHistory;
import org.threshold.workflow.audit.AuditLine;
import org.threshold.workflow.audit.AuditStretch;
import org.threshold.workflow.challenge.app.AnswerChallenge.Given;
import org.threshold.workflow.challenge.app.NotAnswered.Passed;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeGiven;
import org.threshold.workflow.challenge.domain.ChallengeGiven.Hurry;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Topic;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.FakeCases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.FakeSteps;

/** The use cases with everything they need in memory; the clock starts at ten on a Monday. */
final class ChallengeWorld implements Changes, NotAnswered, AuditHistory, JoinedCases {

    /** The number of the decision that a team manager made. */
    static final long DECISION = 7;

    final InMemoryChallenges rows = new InMemoryChallenges();
    final FakeCases cases = new FakeCases();
    final FakeSteps steps = new FakeSteps();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<NewChange> changes = new ArrayList<>();
    final Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
    final CaseRef baby = cases.openFor(new PersonId(new UUID(0, 7)), MONDAY);
    final DeadlinesInMemory time = new DeadlinesInMemory(MONDAY);

    private final List<Passed> noted = new ArrayList<>();
    private Instant now = MONDAY;
    private long last;

    private final Ids ids = () -> new UUID(5, ++last);
    private final ChallengeRecord record = new ChallengeRecord(audit::add, () -> now, ids);
    private final ChallengeWork work = new ChallengeWork(time.deadlines(), steps, record);
    private final ChallengeNews news = new ChallengeNews(this);
    private final ChallengeKeeping keeping = new ChallengeKeeping(work, news, record);
    private final ChallengeDesk desk = new ChallengeDesk(cases, rows, steps);
    private final ChallengeAround around =
            new ChallengeAround(
                    cases, this, new DecisionsOnRecord(this, this), List.of(_ -> holds));
    final RaiseChallenge raise = new RaiseChallenge(Actors::require, rows, around, keeping);
    final AnswerChallenge answer =
            new AnswerChallenge(
                    Actors::require,
                    desk,
                    new KeepChallengeAnswer(desk, steps, work, news, record));
    final ReplyToAnswer reply = new ReplyToAnswer(Actors::require, desk, keeping);
    final ActOnChallenge act = new ActOnChallenge(Actors::require, desk, steps, work, record);
    final MoveChallengeOn move = new MoveChallengeOn(this, desk, work, keeping);
    final JoinedChallenges joined = new JoinedChallenges(rows, work);
    final ReadChallenges read =
            new ReadChallenges(Actors::require, rows, around, new FakeStaff(), record);
    final ChallengeSection board = new ChallengeSection(rows);

    ChallengeWorld() {
        time.heardBy(new NoteNotAnswered(this));
    }

    /** Somebody challenges the decision of the team manager. */
    Challenge raised(Actor who, Hurry hurry) {
        var given =
                new ChallengeGiven(
                        Topic.NO_FURTHER_ACTION,
                        OptionalLong.of(DECISION),
                        Optional.empty(),
                        "He must be seen today.",
                        "",
                        hurry);
        if (raise.handle(who, baby, given) instanceof RaiseResult.Kept(var challenge)) {
            return challenge;
        }
        throw new AssertionError("not kept");
    }

    Challenge raised(Actor who) {
        return raised(who, new Hurry(false, Level.FIRST));
    }

    /** The challenge as it is now. */
    Challenge now(Challenge one) {
        return rows.find(one.id()).orElseThrow();
    }

    Completion answers(Actor who, Challenge one, Verdict verdict) {
        return answer.handle(who, now(one).current().id(), new Given(verdict, "Seen on Friday."));
    }

    /** Moves the clock, and does what is due by then. */
    void at(Instant instant) {
        now = instant;
        time.at(instant);
        rows.all(500).stream()
                .flatMap(one -> one.rounds().stream())
                .flatMap(one -> time.deadlines().of("challenge-stage", one.id().value()).stream())
                .forEach(one -> time.ladder().handle(one.id(), instant));
        move.waiting().forEach(move::handle);
    }

    @Override
    public ChangeId record(Actor by, NewChange change) {
        changes.add(change);
        return new ChangeId(ids.next());
    }

    @Override
    public void note(Passed passed) {
        noted.add(passed);
    }

    @Override
    public List<Passed> waiting(int most) {
        return List.copyOf(noted);
    }

    @Override
    public boolean seen(DeadlineId limit, Instant at) {
        return noted.removeIf(one -> one.limit().equals(limit));
    }

    @Override
    public List<AuditLine> ofSubject(String kind, UUID id, AuditStretch stretch) {
        return List.of();
    }

    @Override
    public List<AuditLine> ofCase(String ref, AuditStretch stretch) {
        return List.of(line(8, "case-read"), line(DECISION, "referral-decided"));
    }

    private AuditLine line(long number, String what) {
        return new AuditLine(
                number,
                MONDAY,
                MONDAY,
                new AuditLine.Who(DECIDER.id(), DECIDER.agency(), DECIDER.roles()),
                new AuditLine.What(what, "referral", ids.next(), List.of(baby.value()), ""));
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
