package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.ReturnHome.Belief;
import org.threshold.workflow.strategy.ReturnHome.Grounds;

/**
 * Whether it may be decided that a child returns home (L-3.1.7, R-4.2-3d, F-1.3.7): only when a
 * quorate strategy meeting, held after the latest injury or allegation, has recorded that it may,
 * on something better than assumption. It refuses the decision, never the fact.
 */
public final class ReturnHomeGate {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM", Locale.UK);
    private static final String MEETING = "meeting";
    private static final String GO_ON =
            " You can always call a strategy discussion; until one has decided, the child does not"
                    + " return. A child that is home already is recorded as a fact.";

    private ReturnHomeGate() {}

    /** What the gate answers. */
    public sealed interface Answer permits Open, Shut {}

    /**
     * It may be decided; the service manager has to approve where {@code needsApproval} says so.
     */
    public record Open(MeetingHeld meeting, Grounds grounds, boolean needsApproval)
            implements Answer {

        /** What whoever decides has to know of who harmed the child (F-1.3.7). */
        public Optional<String> alert() {
            return grounds.alert();
        }
    }

    /** It may not, for every one of these reasons. */
    public record Shut(List<Refusal> refusals) implements Answer {

        public Shut {
            refusals = List.copyOf(refusals);
        }
    }

    /** Asks the gate. */
    public static Answer check(ReturnHomeEvidence evidence) {
        return switch (evidence.meetings()) {
            case MeetingsSay.Nothing() -> shut(noMeeting(), perpetratorUnknown());
            case MeetingsSay.MayNot(var meeting) ->
                    shut(doesNotReturn(meeting), perpetratorUnknown());
            case MeetingsSay.NotEnough(var meeting, var grounds) ->
                    shut(notEnough(meeting, evidence.concern()), grounds);
            case MeetingsSay.May(var meeting, var grounds) ->
                    grounds.protective().stream().anyMatch(Belief::carries)
                            ? open(meeting, grounds, evidence.young())
                            : shut(List.of(assumptions(meeting)), grounds);
        };
    }

    private static Open open(MeetingHeld meeting, Grounds grounds, boolean young) {
        return new Open(meeting, grounds, ApprovalRule.needed(grounds, young));
    }

    private static Shut shut(Refusal... why) {
        return new Shut(List.of(why));
    }

    /** That who harmed the child is only assumed is said beside whatever shuts the gate. */
    private static Shut shut(List<Refusal> why, Grounds grounds) {
        Stream<Refusal> alert = grounds.alert().stream().map(ReturnHomeGate::assumed);
        return new Shut(Stream.concat(why.stream(), alert).toList());
    }

    private static Refusal assumed(String alert) {
        return new Refusal(
                "perpetrator",
                alert,
                "Have a strategy meeting record the fact and its source, or whose opinion it is.");
    }

    /** Only a meeting that lets a child return records who harmed it. */
    private static Refusal perpetratorUnknown() {
        return new Refusal(
                "perpetrator",
                "No meeting that let the child return has recorded who harmed it. Until then"
                        + " whoever did so counts as unknown, and may be in that home (lesson 3.1.7).",
                "Have the meeting record who had care of the child, and what is known of who"
                        + " harmed it.");
    }

    private static Refusal noMeeting() {
        return new Refusal(
                MEETING,
                "No strategy meeting has decided that this child may return home. A child goes back"
                        + " only after a meeting has weighed who harmed it and who will protect it (Baby"
                        + " E review, lesson 3.1.7).",
                "Have a strategy meeting decide it." + GO_ON);
    }

    private static Refusal doesNotReturn(MeetingHeld meeting) {
        return new Refusal(
                MEETING,
                "The strategy meeting at "
                        + when(meeting.heldAt())
                        + " held that the child does not return.",
                "Bring what is new to a strategy meeting, which can decide again." + GO_ON);
    }

    private static List<Refusal> notEnough(MeetingHeld meeting, LatestConcern concern) {
        List<Refusal> refusals = new ArrayList<>();
        if (!meeting.quorate()) {
            refusals.add(notQuorate(meeting));
        }
        if (concern instanceof LatestConcern.Known known && !concern.heardBy(meeting)) {
            refusals.add(overtaken(meeting, known));
        }
        return refusals;
    }

    private static Refusal notQuorate(MeetingHeld meeting) {
        return new Refusal(
                MEETING,
                "The meeting at "
                        + when(meeting.heldAt())
                        + " was not quorate: social care, police and health decide a return home"
                        + " together (lesson 3.1.7).",
                "Hold the full meeting and have it decide." + GO_ON);
    }

    private static Refusal overtaken(MeetingHeld meeting, LatestConcern.Known known) {
        return new Refusal(
                MEETING,
                "At "
                        + when(known.at())
                        + " "
                        + known.what().words()
                        + " became known, after the meeting at "
                        + when(meeting.heldAt())
                        + ". What that meeting decided did not take it into account (lesson 3.1.7).",
                "Have a strategy meeting weigh it and decide again." + GO_ON);
    }

    private static Refusal assumptions(MeetingHeld meeting) {
        return new Refusal(
                "protective",
                "What the meeting at "
                        + when(meeting.heldAt())
                        + " recorded about the carers rests on nothing but assumption (R-4.2-3d).",
                "Have a strategy meeting record a fact with its source, or a professional’s opinion."
                        + GO_ON);
    }

    private static String when(Instant at) {
        return WHEN.format(at.atZone(WorkingTime.ZONE));
    }
}
