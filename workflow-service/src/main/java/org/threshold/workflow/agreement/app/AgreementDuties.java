package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.process.WrittenAgreementProcess.Messages;
import org.threshold.process.WrittenAgreementProcess.Variables;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.worklist.HumanSteps;

/** What is asked of people while an agreement is in force: their limits, steps and the process. */
@Service
class AgreementDuties {

    private static final String ENDS_SOONER = "the agreement ends sooner";

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final EngineOutbox engine;

    AgreementDuties(Deadlines deadlines, HumanSteps steps, EngineOutbox engine) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
    }

    /** When an agreement of this instant has to be reviewed at the latest: it ends by then, UTC. */
    Instant latestEnd(Instant from) {
        return deadlines.reckon(LimitCode.AGREEMENT_REVIEW, from).dueAt();
    }

    /** Starts the process, the first check of each monitor, and the review. */
    void begin(WrittenAgreement agreement, Instant now) {
        start(agreement);
        agreement.monitors().forEach(monitor -> check(agreement, monitor, now));
        review(agreement, now);
    }

    /** Starts the process. */
    void start(WrittenAgreement agreement) {
        UUID id = agreement.id().value();
        engine.publish(
                new EngineMessage(
                        Messages.ACTIVATED, id, Map.of(Variables.AGREEMENT_ID, id.toString())));
    }

    /** The next check of a monitor, counted from an instant. */
    void check(WrittenAgreement agreement, Monitor monitor, Instant from) {
        LimitCode limit = monitor.watch().every().limit().orElse(LimitCode.AGREEMENT_CHECK_DAILY);
        var waiting =
                waiting(
                        AgreementSteps.MONITOR,
                        monitor.id().value(),
                        AgreementSteps.RECORD_CHECK,
                        agreement);
        open(
                agreement,
                deadlines.set(limit, waiting, from),
                AgreementSteps.watchers(monitor.watch().agency()));
    }

    /** The review, due when the agreement ends. */
    void review(WrittenAgreement agreement, Instant from) {
        var waiting =
                waiting(
                        AgreementSteps.AGREEMENT,
                        agreement.id().value(),
                        AgreementSteps.REVIEW,
                        agreement);
        Deadline longest = deadlines.set(LimitCode.AGREEMENT_REVIEW, waiting, from);
        Deadline due =
                switch (agreement.words().end()) {
                    case AgreementEnd.At(var at) ->
                            deadlines.bringForward(longest.id(), at, ENDS_SOONER).deadline();
                    case AgreementEnd.NotSaid() -> longest;
                };
        open(agreement, due, AgreementSteps.REVIEWERS);
    }

    private void open(WrittenAgreement agreement, Deadline due, Set<Role> candidates) {
        steps.openPart(agreement.id().value(), due.waiting().step(), due, candidates);
        add(agreement, due);
    }

    /** Has the process wait for what a limit is about. */
    void add(WrittenAgreement agreement, Deadline due) {
        engine.publish(
                new EngineMessage(
                        Messages.DUTY_ADDED,
                        agreement.id().value(),
                        Map.of(
                                Variables.DUTY_ID, due.waiting().id().toString(),
                                Variables.DUTY_STEP, due.waiting().step(),
                                Variables.DUTY, due.forEngine())));
    }

    /** The limits that run for an agreement: its review, and a check of each monitor. */
    List<Deadline> running(WrittenAgreement agreement) {
        Stream<Deadline> checks =
                agreement.monitors().stream()
                        .flatMap(
                                one ->
                                        deadlines
                                                .of(AgreementSteps.MONITOR, one.id().value())
                                                .stream());
        Stream<Deadline> own =
                deadlines.of(AgreementSteps.AGREEMENT, agreement.id().value()).stream()
                        .filter(one -> one.waiting().step().equals(AgreementSteps.REVIEW));
        return Stream.concat(own, checks).filter(Deadline::isOpen).toList();
    }

    /** What a step was due by is done. */
    void met(String kind, UUID subject) {
        deadlines.of(kind, subject).forEach(limit -> deadlines.met(limit.id()));
    }

    /** A person ended it: nobody checks any more, and the process ends. */
    void ended(Actor who, WrittenAgreement agreement, String words) {
        stop(who, agreement, words, Messages.ENDED);
    }

    /** It was not kept: what was waited for is overtaken by what must happen now. */
    void superseded(Actor who, WrittenAgreement agreement, String words) {
        stop(who, agreement, words, Messages.SUPERSEDED);
    }

    private void stop(Actor who, WrittenAgreement agreement, String words, String message) {
        UUID id = agreement.id().value();
        running(agreement).forEach(limit -> deadlines.withdrawn(limit.id()));
        steps.withdraw(who, id, Set.of(AgreementSteps.REVIEW), words);
        agreement.monitors().forEach(one -> steps.withdraw(who, one.id().value(), words));
        steps.ended(id);
        engine.publish(new EngineMessage(message, id, Map.of()));
    }

    private static Waiting waiting(String kind, UUID id, String step, WrittenAgreement about) {
        return new Waiting(kind, id, step, List.of(about.caseRef().value()));
    }
}
