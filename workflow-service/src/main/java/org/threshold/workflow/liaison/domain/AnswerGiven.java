package org.threshold.workflow.liaison.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;

/**
 * What somebody writes down of a child.
 *
 * @param words what was said, or what is to be done
 * @param byWhom who does it, where something is to be done
 * @param until by which day
 */
public record AnswerGiven(
        PersonId child, Kind kind, String words, String byWhom, Optional<LocalDate> until) {

    /** The kinds of answer. */
    public enum Kind {
        CONSIDERED("considered", "Considered: what was said is below"),
        NOTHING_NEW("nothing-new", "Considered: nobody knows anything new"),
        TO_DO("to-do", "Considered: something is to be done");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** The kind that is stored as this; anything else is a bug. */
        public static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /** As sent and stored. */
        public String code() {
            return code;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }

    /**
     * What is missing of it; empty when it can be kept.
     *
     * @param at the path of the answer in what was sent: {@code children[0]}
     */
    public List<Refusal> refusals(String at) {
        return switch (kind) {
            case NOTHING_NEW -> List.of();
            case CONSIDERED -> said(at, "It is not said what was said of this child.");
            case TO_DO -> toDo(at);
        };
    }

    private List<Refusal> said(String at, String problem) {
        return words.isBlank()
                ? List.of(
                        new Refusal(
                                at + ".words",
                                problem,
                                "Say it in a sentence; where there is nothing to say, choose that"
                                        + " nobody knows anything new."))
                : List.of();
    }

    private List<Refusal> toDo(String at) {
        List<Refusal> missing = new ArrayList<>(said(at, "It is not said what is to be done."));
        if (byWhom.isBlank()) {
            missing.add(
                    new Refusal(
                            at + ".byWhom",
                            "It is not said who does it.",
                            "Name the person or the role, such as the health visitor."));
        }
        if (until.isEmpty()) {
            missing.add(
                    new Refusal(
                            at + ".until", "It is not said by when it is done.", "Give a day."));
        }
        return missing;
    }

    /** The answer; only of one that lacks nothing. */
    public ChildAnswer answer() {
        return switch (kind) {
            case NOTHING_NEW -> new ChildAnswer.NothingNew();
            case CONSIDERED -> new ChildAnswer.Considered(words);
            case TO_DO -> new ChildAnswer.ToDo(words, byWhom, until.orElseThrow());
        };
    }

    @Override
    public String toString() {
        return "AnswerGiven[" + child.value() + " " + kind + "]";
    }
}
