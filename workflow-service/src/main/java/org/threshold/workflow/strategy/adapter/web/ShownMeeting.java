package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.strategy.ActionWords;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ReturnHome;
import org.threshold.workflow.strategy.ReturnHome.Basis;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.QuorumCheck;

/** A meeting as the API shows it. */
record ShownMeeting(
        int number,
        Instant heldAt,
        String held,
        boolean quorate,
        List<String> missing,
        Minutes minutes,
        List<Decision> decisions,
        List<Completed> completed) {

    static ShownMeeting of(DiscussionPage.Meeting meeting) {
        var held = meeting.held();
        return new ShownMeeting(
                held.number(),
                held.report().heldAt(),
                held.report().held().code(),
                held.check().quorate(),
                missing(held.check()),
                Minutes.of(held.report()),
                held.decisions().stream().map(Decision::of).toList(),
                meeting.completed().stream().map(Completed::of).toList());
    }

    private static List<String> missing(QuorumCheck check) {
        return switch (check) {
            case QuorumCheck.Quorate() -> List.of();
            case QuorumCheck.NotQuorate(var missing) ->
                    missing.stream().map(Missing::words).toList();
        };
    }

    /** Who was there and what was said. */
    record Minutes(String purpose, List<There> attendees, List<Known> information, String risks) {

        static Minutes of(MeetingReport report) {
            var said = report.minutes();
            return new Minutes(
                    said.purpose(),
                    report.attendees().stream().map(There::of).toList(),
                    said.information().stream()
                            .map(
                                    one ->
                                            new Known(
                                                    one.agency().code(),
                                                    one.basis().map(Basis::code).orElse(""),
                                                    one.words()))
                            .toList(),
                    said.risks());
        }
    }

    /** Somebody who took part. */
    record There(String seat, String agency, String rank, String name) {

        static There of(Attendee one) {
            return new There(one.seat().code(), one.agency().code(), one.rank().code(), one.name());
        }
    }

    /** What an agency knew; {@code basis} is empty where nobody said what it rests on. */
    record Known(String agency, String basis, String words) {}

    /** What was decided for a child. */
    record Decision(
            String caseRef,
            String outcome,
            String reason,
            String paediatric,
            String paediatricReason,
            String returnHome) {

        static Decision of(ChildDecision decision) {
            return new Decision(
                    decision.caseRef().value(),
                    decision.outcome().kind().code(),
                    decision.reason(),
                    decision.paediatric().answer().code(),
                    decision.paediatric().reason(),
                    returnHome(decision.returnHome()));
        }

        private static String returnHome(ReturnHome returnHome) {
            return switch (returnHome) {
                case ReturnHome.NotInQuestion() -> "not-in-question";
                case ReturnHome.DoesNotReturn() -> "does-not-return";
                case ReturnHome.MayReturn _ -> "may-return";
            };
        }
    }

    /** What completed it; {@code next} is the next meeting's time, or empty. */
    record Completed(List<Action> actions, List<Disagreed> dissents, List<Instant> next) {

        static Completed of(MeetingDecisions decisions) {
            return new Completed(
                    decisions.actions().stream()
                            .map(
                                    one ->
                                            new Action(
                                                    one.what(),
                                                    one.agency().code(),
                                                    one.owner(),
                                                    one.dueAt(),
                                                    ActionWords.standing(one)))
                            .toList(),
                    decisions.dissents().stream()
                            .map(
                                    one ->
                                            new Disagreed(
                                                    one.agency().code(), one.what(), one.settled()))
                            .toList(),
                    decisions.next() instanceof Next.Meeting(var booking)
                            ? List.of(booking.at())
                            : List.of());
        }
    }

    /** Who does what by when, and what came of it, in words. */
    record Action(String what, String agency, String owner, Instant dueAt, String standing) {}

    /** Who disagreed with what. */
    record Disagreed(String agency, String what, String settled) {}
}
