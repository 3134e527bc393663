package org.threshold.workflow.strategy.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;

/**
 * What follows a meeting: another one by its limit, or the end (L-3.1.6a, T4d). The end is refused
 * while something is still to be talked about.
 */
public final class NextMeetingRule {

    /** So much is left for a concern whose instant is near or past; rules.md, "same day". */
    private static final Duration AT_LEAST = Duration.ofHours(4);

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM", Locale.UK);
    private static final String FIELD = "next";

    private NextMeetingRule() {}

    /**
     * Between which instants the next meeting has to be, UTC.
     *
     * @param held how the meeting was held
     * @param jointOpen whether a joint investigation is open for one of the children
     * @param unheard a concern that came in since
     * @param due when the limit of the next meeting ends
     */
    public record Bounds(Held held, boolean jointOpen, Unheard unheard, Instant now, Instant due) {

        Instant latest() {
            return switch (unheard) {
                case Unheard.Nothing() -> due;
                case Unheard.Concern(var by) -> earlier(due, later(by, now.plus(AT_LEAST)));
            };
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }

    /** The limit of the meeting that follows one that was held like this. */
    public static LimitCode limit(Held held) {
        return switch (held) {
            case TELEPHONE -> LimitCode.T4D_FULL_MEETING;
            case MEETING -> LimitCode.NEXT_REVIEW;
        };
    }

    static List<Refusal> refusals(
            Discussion discussion, MeetingDecisions decisions, Bounds bounds) {
        return switch (decisions.next()) {
            case Next.Meeting(var booking) -> when(booking.at(), bounds);
            case Next.Concluded() ->
                    open(discussion, decisions, bounds).map(NextMeetingRule::notYet).stream()
                            .toList();
            case Next.NotSaid() ->
                    List.of(
                            new Refusal(
                                    FIELD,
                                    "It is not said what follows.",
                                    "Give the time of the next meeting, or say that the discussion is"
                                            + " concluded."));
        };
    }

    private static List<Refusal> when(Instant at, Bounds bounds) {
        Instant latest = bounds.latest();
        if (at.isAfter(bounds.now()) && !at.isAfter(latest)) {
            return List.of();
        }
        return List.of(
                new Refusal(
                        FIELD,
                        "The next meeting has to be later than now, and by "
                                + WHEN.format(latest.atZone(WorkingTime.ZONE))
                                + ".",
                        "Give a time in between."));
    }

    private static Optional<String> open(
            Discussion discussion, MeetingDecisions decisions, Bounds bounds) {
        if (bounds.unheard() instanceof Unheard.Concern) {
            return Optional.of("A new concern came in since the meeting was held.");
        }
        if (bounds.held() == Held.TELEPHONE) {
            return Optional.of("It was held by telephone, so the full meeting is still due.");
        }
        if (!discussion.progress().prepared()) {
            return Optional.of("The police preparation is still outstanding.");
        }
        boolean joint = decisions.children().stream().anyMatch(one -> one.outcome().joint());
        if (joint) {
            return Optional.of("The police and the authority investigate together.");
        }
        if (bounds.jointOpen()) {
            return Optional.of("An investigation of the police is open for one of the children.");
        }
        return decisions.children().stream()
                        .anyMatch(one -> one.outcome() instanceof ChildOutcome.Reconvene)
                ? Optional.of("You meet again for one of the children.")
                : Optional.empty();
    }

    private static Refusal notYet(String why) {
        return new Refusal(
                FIELD,
                why + " The discussion cannot be concluded yet.",
                "Give the time of the next meeting.");
    }
}
