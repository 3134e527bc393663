package org.threshold.workflow.circumstances.adapter.web;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.circumstances.app.ShowTold.ShareLog;
import org.threshold.workflow.circumstances.app.ToldBoard;
import org.threshold.workflow.circumstances.app.ToldBoard.NotTold;
import org.threshold.workflow.circumstances.app.ToldBoard.Told;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.NotificationStanding;
import org.threshold.workflow.circumstances.domain.ShareBasis;
import org.threshold.workflow.circumstances.domain.Telling;

/** The share log as the API shows it. */
record ToldView(List<ToldOne> told, List<NotToldOne> notTold) {

    static ToldView of(ShareLog log) {
        return new ToldView(
                log.told().stream().map(ToldOne::of).toList(),
                log.notTold().stream().map(NotToldOne::of).toList());
    }

    /** What it was about. */
    record What(String changeId, String kind, String eventId, String stage, Instant occurredAt) {

        static What of(String changeId, ToldBoard.What what) {
            return new What(
                    changeId,
                    what.kind().eventName(),
                    what.kind().id(),
                    what.stage(),
                    what.occurredAt());
        }
    }

    /** The agency and role of somebody. */
    record Who(String agency, String role) {}

    /** One rung. */
    record Rung(int number, String kind, Who to, Instant at, Instant deliverBy, String state) {

        static Rung of(Telling telling) {
            return new Rung(
                    telling.number(),
                    telling.kind().code(),
                    new Who(telling.to().agency().code(), telling.to().role()),
                    telling.at(),
                    telling.deliverBy(),
                    telling.state().code());
        }
    }

    /** One acknowledgement. */
    record Given(Who by, String how, Instant at) {

        static Given of(Acknowledgement given) {
            return new Given(
                    new Who(given.by().agency(), given.by().role()),
                    given.how().code(),
                    given.at());
        }
    }

    /**
     * One recipient of one change.
     *
     * @param state how far the last telling has come while nobody has acknowledged; then which of
     *     the ends of {@link NotificationStanding} it came to
     */
    record ToldOne(
            String notificationId,
            What what,
            Who recipient,
            String duty,
            String tier,
            ShareBasis basis,
            String priority,
            String purpose,
            List<String> cases,
            Instant toldAt,
            Instant acknowledgeBy,
            String state,
            List<Rung> tellings,
            List<Given> acknowledgements,
            List<SaidBack> replies) {

        static ToldOne of(Told told) {
            var one = told.notification();
            var recipient = one.to().recipient();
            return new ToldOne(
                    one.id().toString(),
                    What.of(one.change().toString(), told.what()),
                    new Who(recipient.agency().code(), recipient.role()),
                    one.to().duty().code(),
                    one.to().tier().name(),
                    one.basis(),
                    one.urgency().priority().name(),
                    one.purpose().code(),
                    one.to().caseRefs(),
                    one.urgency().toldAt(),
                    one.urgency().acknowledgeBy(),
                    state(told),
                    told.tellings().stream().map(Rung::of).toList(),
                    told.acknowledgements().stream().map(Given::of).toList(),
                    told.replies().stream().map(SaidBack::of).toList());
        }

        private static String state(Told told) {
            return switch (told.standing()) {
                case NotificationStanding.Waiting() -> told.tellings().getLast().state().code();
                case NotificationStanding.Acknowledged _ -> "acknowledged";
                case NotificationStanding.HandedOver _ -> "handed-over";
                case NotificationStanding.Superseded _ -> "superseded";
            };
        }
    }

    /**
     * Somebody who was not told, why, and who decided it.
     *
     * @param manager what a manager said to it: {@code asked}, {@code agreed}, {@code refused}
     *     (then they were told) or {@code overtaken}; empty where none was asked
     */
    record NotToldOne(
            What what, String who, String why, String reason, String decidedBy, String manager) {

        static NotToldOne of(NotTold one) {
            return new NotToldOne(
                    What.of("", one.what()),
                    one.who(),
                    one.leftOutBy().isPresent() ? "left-out" : "nobody-found",
                    one.reason(),
                    one.leftOutBy()
                            .map(ShareBasis::decider)
                            .orElseGet(() -> ShareBasis.rule(one.what().kind())),
                    one.agreement().map(Agreement::code).orElse(""));
        }
    }
}
