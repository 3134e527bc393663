package org.threshold.workflow.enquiry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Refusal;

/**
 * What came of asking an agency, as it is typed or sent. Words in a field that the chosen answer
 * does not keep are refused: they would be lost.
 *
 * @param kind {@code reply}, {@code nil-return}, {@code declined} or {@code no-answer}
 * @param facts what the agency knows
 * @param comment what it makes of it
 * @param reason why it declined, or what was tried
 */
public record AnswerAsSent(String kind, String facts, String comment, String reason) {

    /** As it came; a field that was left out is empty. */
    public static AnswerAsSent of(
            @Nullable String kind,
            @Nullable String facts,
            @Nullable String comment,
            @Nullable String reason) {
        return new AnswerAsSent(text(kind), text(facts), text(comment), text(reason));
    }

    /** What may be chosen. */
    public static List<Option> options() {
        return Stream.of(Kind.values()).map(one -> new Option(one.code, one.words)).toList();
    }

    /** Why it cannot be read as it stands; empty where it can. */
    public List<Refusal> refusals() {
        return chosen().map(this::lost).orElseGet(() -> new Answer.Awaited().refusals());
    }

    /** What it says; nothing yet, where no kind of answer is chosen. */
    public Answer answer() {
        return chosen().map(this::read).orElseGet(Answer.Awaited::new);
    }

    private Optional<Kind> chosen() {
        return Stream.of(Kind.values()).filter(one -> one.code.equals(kind)).findFirst();
    }

    private Answer read(Kind chosen) {
        return switch (chosen) {
            case REPLY -> new Answer.Reply(facts, comment);
            case NIL_RETURN -> new Answer.NilReturn(comment);
            case DECLINED -> new Answer.Declined(reason);
            case NO_ANSWER -> new Answer.NoAnswer(reason);
        };
    }

    private List<Refusal> lost(Kind chosen) {
        return Stream.of(Field.values())
                .filter(field -> !field.of(this).isEmpty() && !chosen.keeps(field))
                .map(field -> field.lost(chosen))
                .toList();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /** Its words are typed by people. */
    @Override
    public String toString() {
        return "AnswerAsSent[" + kind + "]";
    }

    private enum Field {
        FACTS,
        COMMENT,
        REASON;

        private String of(AnswerAsSent sent) {
            return switch (this) {
                case FACTS -> sent.facts;
                case COMMENT -> sent.comment;
                case REASON -> sent.reason;
            };
        }

        private Refusal lost(Kind chosen) {
            return new Refusal(
                    name().toLowerCase(Locale.ROOT),
                    "With the answer “" + chosen.words + "” these words would not be kept.",
                    "Choose another answer, or move them to the " + chosen.where() + ".");
        }
    }

    private enum Kind {
        REPLY("reply", "It said what it knows"),
        NIL_RETURN("nil-return", "It knows nothing of the family"),
        DECLINED("declined", "It declined"),
        NO_ANSWER("no-answer", "It did not answer");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        private boolean keeps(Field field) {
            return switch (field) {
                case FACTS -> this == REPLY;
                case COMMENT -> this == REPLY || this == NIL_RETURN;
                case REASON -> this == DECLINED || this == NO_ANSWER;
            };
        }

        /** Where its words belong. */
        private String where() {
            return switch (this) {
                case REPLY -> "field for what it knows";
                case NIL_RETURN -> "field for its comment";
                case DECLINED, NO_ANSWER -> "field for the reason";
            };
        }
    }
}
