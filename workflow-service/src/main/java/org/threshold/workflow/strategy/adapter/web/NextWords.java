package org.threshold.workflow.strategy.adapter.web;

import java.util.Optional;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.DiscussionPage.Due;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.Minutes;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;

/** Says what comes after a meeting. */
final class NextWords {

    private NextWords() {}

    static String of(Minutes minutes, DiscussionPage.Meeting meeting) {
        if (!meeting.held().check().quorate()) {
            return "It was not quorate, so the full meeting has to be held."
                    + due(minutes, meeting).map(at -> " It is due by " + at + ".").orElse("");
        }
        return meeting.completed().stream()
                .map(one -> words(one.next()))
                .findFirst()
                .orElse("What it decided has not been recorded in full yet.");
    }

    private static String words(Next next) {
        return switch (next) {
            case Next.Meeting(var booking) ->
                    "The next meeting is booked for "
                            + RecordedWords.at(booking.at())
                            + ". How to take part: "
                            + MinutesSheet.typed(booking.join());
            case Next.Concluded() ->
                    "No further meeting: the discussion is concluded once its record is sent.";
            case Next.NotSaid() -> MinutesSheet.NOT_RECORDED;
        };
    }

    /** Only after the latest meeting does what is due now follow. */
    private static Optional<String> due(Minutes minutes, DiscussionPage.Meeting meeting) {
        var page = minutes.page();
        return page.due().stream()
                .filter(_ -> meeting.equals(page.meetings().getLast()))
                .filter(due -> due.step().equals(DiscussionSteps.HOLD))
                .map(Due::at)
                .map(RecordedWords::at)
                .findFirst();
    }
}
