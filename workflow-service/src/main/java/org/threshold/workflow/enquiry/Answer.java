package org.threshold.workflow.enquiry;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.platform.Refusal;

/** What came of asking an agency (L-3.1.19). */
public sealed interface Answer {

    /** The agency declined, and it is not said why. */
    Refusal NOT_SAID_WHY =
            new Refusal(
                    "reason",
                    "It is not said why the agency declined.",
                    "Write its reason; agencies have a duty to help (Children Act 1989, s.47(9)).");

    /** The agency did not answer, and it is not said what was tried. */
    Refusal NOT_SAID_WHAT =
            new Refusal(
                    "reason",
                    "It is not said what was tried.",
                    "Say whom you asked, how often, and when.");

    /** Nothing yet. */
    record Awaited() implements Answer {}

    /**
     * What the agency knows.
     *
     * @param comment what it says on the draft analysis and plan; empty where it said nothing
     */
    record Reply(String facts, String comment) implements Answer {

        @Override
        public String toString() {
            return "Reply[]";
        }
    }

    /** It knows nothing of the family. */
    record NilReturn(String comment) implements Answer {

        @Override
        public String toString() {
            return "NilReturn[]";
        }
    }

    /** It will not say, and why. */
    record Declined(String reason) implements Answer {

        @Override
        public String toString() {
            return "Declined[]";
        }
    }

    /** It did not answer, and what was tried. */
    record NoAnswer(String tried) implements Answer {

        @Override
        public String toString() {
            return "NoAnswer[]";
        }
    }

    /** What a reply of an agency answers; empty where it answers nothing. */
    static Optional<Answer> of(AgencyReply.Answer said, String words) {
        return switch (said) {
            case NONE, ATTENDS, DIALS_IN, SENDS_REPORT -> Optional.empty();
            case REPLY -> Optional.of(new Reply(words, ""));
            case NIL_RETURN -> Optional.of(new NilReturn(words));
            case DECLINED -> Optional.of(new Declined(words));
        };
    }

    /** As stored and sent. */
    default String code() {
        return switch (this) {
            case Awaited _ -> "awaited";
            case Reply _ -> "reply";
            case NilReturn _ -> "nil-return";
            case Declined _ -> "declined";
            case NoAnswer _ -> "no-answer";
        };
    }

    /** Whether the agency has said what it knows. */
    default boolean heard() {
        return this instanceof Reply || this instanceof NilReturn;
    }

    /**
     * What two desks of one agency say, such as the practices of both parents: what they know adds
     * up, and that the later one knows nothing, or will not say, takes nothing away from the other.
     */
    default Answer and(Answer later) {
        if (!(this instanceof Reply(var facts, var comment))) {
            return later;
        }
        return later instanceof Reply(var more, var remark)
                ? new Reply(both(facts, more), both(comment, remark))
                : this;
    }

    private static String both(String before, String later) {
        return before.isBlank() || later.isBlank() ? before + later : before + "\n\n" + later;
    }

    /** What is missing from it. */
    default List<Refusal> refusals() {
        return switch (this) {
            case Awaited() ->
                    refused(
                            "kind",
                            "It is not said what came of asking.",
                            "Give one of: reply, nil-return, declined, no-answer.");
            case Reply(var facts, var _) ->
                    unless(
                            facts,
                            new Refusal(
                                    "facts",
                                    "It is not said what the agency knows.",
                                    "Write what it said. If it knows nothing, record a nil return."));
            case NilReturn _ -> List.of();
            case Declined(var reason) -> unless(reason, NOT_SAID_WHY);
            case NoAnswer(var tried) -> unless(tried, NOT_SAID_WHAT);
        };
    }

    private static List<Refusal> unless(String said, Refusal refusal) {
        return said.isBlank() ? List.of(refusal) : List.of();
    }

    private static List<Refusal> refused(String field, String problem, String remedy) {
        return List.of(new Refusal(field, problem, remedy));
    }
}
