package org.threshold.notification.acknowledgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threshold.notification.delivery.InformationRequest;
import org.threshold.notification.platform.Refusal;

/**
 * What somebody adds to an acknowledgement: that it is filed (R-GP-3), a few words, or what came of
 * being asked for information (R-4.2-5b). All of it may be left out.
 *
 * @param filed whether it stands in the patient's or child's record
 * @param answer what came of being asked
 * @param text what was written; empty for nothing
 */
public record Reply(boolean filed, Answer answer, String text) {

    static final int LONGEST = 2_000;
    static final int LONGEST_ANSWER = 10_000;

    /** Signs that are no text, and that a database may refuse to keep. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    /** Nothing but the acknowledgement. */
    public static final Reply NONE = new Reply(false, Answer.NONE, "");

    private static final Refusal NOT_SAID_WHICH =
            new Refusal(
                    "answer",
                    "Choose what you can tell us",
                    "It shows the social worker whether what you wrote is your answer");
    private static final Refusal NOT_ASKED =
            new Refusal(
                    "answer",
                    "You were told something here, and not asked for information",
                    "Leave the answer out and send what you want to say as text");
    private static final Refusal NOT_INVITED =
            new Refusal(
                    "answer",
                    "You were asked for information here, and not invited",
                    "Say what you know, that nothing is known, or why you cannot answer");
    private static final Refusal NOTHING_SAID =
            new Refusal(
                    "text",
                    "Write what you know",
                    "If nothing is known of the family where you work, say that instead");
    private static final Refusal NO_REASON =
            new Refusal(
                    "text",
                    "Write why you cannot answer",
                    "Agencies have a duty to help (Children Act 1989, section 47(9))");

    /** What came of being asked for information; the words of the API for contributions. */
    public enum Answer {
        /** Nothing yet, or nothing was asked. */
        NONE,
        /** The agency says what it knows. */
        REPLY,
        /** Nothing is known there. */
        NIL_RETURN,
        /** It will not or cannot say, and why. */
        DECLINED,
        /** It was invited, and comes (R-4.2-5c). */
        ATTENDS,
        /** It was invited, and takes part by telephone or video. */
        DIALS_IN,
        /** It was invited, and sends a report. */
        SENDS_REPORT;

        /** Whether it answers the invitation, so that what is known is still to come. */
        public boolean takesPart() {
            return this == ATTENDS || this == DIALS_IN || this == SENDS_REPORT;
        }

        /** The word in events, in the database and over HTTP. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The answer with a code; empty when there is none. */
        public static Optional<Answer> of(String code) {
            return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    public Reply {
        text = NO_TEXT.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
    }

    /** Whether it says anything. */
    public boolean any() {
        return filed || answer != Answer.NONE || wrote();
    }

    /** Whether something was written. */
    public boolean wrote() {
        return !text.isEmpty();
    }

    /** What somebody wrote never shows in a log or an exception. */
    @Override
    public String toString() {
        return "Reply[…]";
    }

    /**
     * What is wrong with it; empty when nothing is.
     *
     * @param asked what the notification asks for, if it asks for information
     */
    List<Refusal> problems(Optional<InformationRequest> asked) {
        List<Refusal> problems = new ArrayList<>();
        boolean asks = asked.isPresent();
        answered(asks, asked.filter(InformationRequest::invites).isPresent())
                .ifPresent(problems::add);
        int longest = answer == Answer.NONE && !asks ? LONGEST : LONGEST_ANSWER;
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            problems.add(tooLong(longest, length));
        }
        return problems;
    }

    private Optional<Refusal> answered(boolean asked, boolean invited) {
        return switch (answer) {
            case ATTENDS, DIALS_IN, SENDS_REPORT ->
                    invited ? Optional.empty() : Optional.of(asked ? NOT_INVITED : NOT_ASKED);
            case NONE -> asked && wrote() ? Optional.of(NOT_SAID_WHICH) : Optional.empty();
            case REPLY, NIL_RETURN, DECLINED -> asked ? missing() : Optional.of(NOT_ASKED);
        };
    }

    private Optional<Refusal> missing() {
        return switch (answer) {
            case REPLY -> wrote() ? Optional.empty() : Optional.of(NOTHING_SAID);
            case DECLINED -> wrote() ? Optional.empty() : Optional.of(NO_REASON);
            case NONE, NIL_RETURN, ATTENDS, DIALS_IN, SENDS_REPORT -> Optional.empty();
        };
    }

    private static Refusal tooLong(int longest, int length) {
        return new Refusal(
                "text",
                String.format(
                        Locale.UK, "This has %,d characters, and %,d is the most", length, longest),
                String.format(
                        Locale.UK,
                        "Shorten it by %,d, or ring and say the rest",
                        length - longest));
    }
}
