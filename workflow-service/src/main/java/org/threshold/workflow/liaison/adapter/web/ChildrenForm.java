package org.threshold.workflow.liaison.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.liaison.domain.AnswerGiven;
import org.threshold.workflow.liaison.domain.AnswerGiven.Kind;
import org.threshold.workflow.liaison.domain.ChildAnswer;
import org.threshold.workflow.liaison.domain.KeptAnswer;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Which;
import org.threshold.workflow.platform.web.Reading;

/** What a liaison said of children, one entry each; the others may follow. */
record ChildrenForm(@Nullable List<OfChild> children) {

    private static final String ONLY_TO_DO = "Only where something is to be done.";

    private static final List<FormField> ANSWER =
            List.of(
                    new FormField.Choice(
                            "answer",
                            "What came of it?",
                            "",
                            Stream.of(Kind.values())
                                    .map(one -> new Option(one.code(), one.words()))
                                    .toList()),
                    new FormField.LongText("words", "What was said, or what is to be done?", ""),
                    new FormField.Text("byWhom", "Who does it?", ONLY_TO_DO),
                    new FormField.Day("until", "By which day?", ONLY_TO_DO));

    /**
     * What was said of a child.
     *
     * @param child the id of the child, as the agenda names it
     * @param answer {@code considered}, {@code nothing-new} or {@code to-do}
     * @param words what was said, or what is to be done
     * @param byWhom who does it, where something is to be done
     * @param until by which day
     */
    record OfChild(
            @Nullable UUID child,
            @Nullable String answer,
            @Nullable String words,
            @Nullable String byWhom,
            @Nullable LocalDate until) {

        static OfChild of(KeptAnswer kept) {
            UUID child = kept.child().value();
            return switch (kept.what()) {
                case ChildAnswer.NothingNew() ->
                        new OfChild(child, Kind.NOTHING_NEW.code(), null, null, null);
                case ChildAnswer.Considered(var words) ->
                        new OfChild(child, Kind.CONSIDERED.code(), words, null, null);
                case ChildAnswer.ToDo(var what, var byWhom, var until) ->
                        new OfChild(child, Kind.TO_DO.code(), what, byWhom, until);
            };
        }

        private AnswerGiven read(Reading reading, String at) {
            if (child == null) {
                reading.refuse(
                        at + ".child",
                        "It is not said which child this is.",
                        "Give the id of a child of the agenda.");
            }
            return new AnswerGiven(
                    new PersonId(child == null ? new UUID(0, 0) : child),
                    reading.one(at + ".answer", answer, Kind.values(), Kind::code),
                    Reading.text(words),
                    Reading.text(byWhom),
                    Optional.ofNullable(until));
        }
    }

    static ChildrenForm of(Stream<KeptAnswer> kept) {
        return new ChildrenForm(kept.map(OfChild::of).toList());
    }

    /** The form for some children. */
    static List<FormField> fields(List<Option> children) {
        return List.of(
                new ForEach(
                        "children",
                        "Each child of the family",
                        "The family is done when each child has an answer. You can keep what you have"
                                + " now, and write down the rest later.",
                        new Which("child", children, true),
                        ANSWER));
    }

    List<AnswerGiven> read(Reading reading) {
        List<AnswerGiven> given = new ArrayList<>();
        List<OfChild> all = Reading.list(children);
        for (int at = 0; at < all.size(); at++) {
            given.add(all.get(at).read(reading, "children[" + at + "]"));
        }
        return given;
    }
}
