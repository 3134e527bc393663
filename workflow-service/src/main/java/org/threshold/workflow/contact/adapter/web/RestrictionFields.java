package org.threshold.workflow.contact.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threshold.workflow.contact.app.ReadRestrictions.People;
import org.threshold.workflow.contact.domain.Course;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.RestrictionKind;
import org.threshold.workflow.contact.domain.Whom;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.DateTime;
import org.threshold.workflow.platform.FormField.Day;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Pick;
import org.threshold.workflow.platform.FormField.Several;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.Options;

/** What is asked of a restriction of contact: between whom, what, on what basis, until when. */
final class RestrictionFields {

    private RestrictionFields() {}

    /** Of a new one. */
    static List<FormField> recording(People people) {
        List<FormField> fields = new ArrayList<>();
        fields.add(
                new Choice(
                        "origin",
                        "What do you record?",
                        "What is so and what protects a child at once is always taken; a legal basis is then got"
                                + " the same day.",
                        Options.of(Origin.values(), Origin::code, Origin::words)));
        fields.addAll(whom(people));
        fields.add(
                new Several(
                        "children",
                        "With which children?",
                        "Leave it empty for the child of this case.",
                        people(people.children())));
        fields.addAll(terms());
        fields.add(new DateTime("since", "Since when?", "Leave it empty for now."));
        fields.addAll(basis());
        return List.copyOf(fields);
    }

    /** Of one on record; whose contact it is only where that person was not. */
    static List<FormField> revising(Whom before, People people) {
        List<FormField> fields = new ArrayList<>();
        fields.add(course(List.of(Course.values())));
        if (before.adult().isEmpty()) {
            fields.addAll(whom(people));
        }
        fields.addAll(terms());
        fields.addAll(basis());
        fields.add(why());
        return List.copyOf(fields);
    }

    /** In a step that ends with a legal basis or without the restriction. */
    static List<FormField> settling() {
        List<FormField> fields = new ArrayList<>();
        fields.add(course(List.of(Course.GOES_ON, Course.LIFTED)));
        fields.addAll(basis());
        fields.add(why());
        return List.copyOf(fields);
    }

    private static List<FormField> whom(People people) {
        return List.of(
                new Pick(
                        "adult",
                        "Whose contact is restricted?",
                        "The child’s parents and the adults around it.",
                        people(people.adults())),
                new Text(
                        "who",
                        "If that person is not in the list: who is it?",
                        "Whoever is not on record counts as having parental responsibility until somebody knows"
                                + " better."));
    }

    private static List<FormField> terms() {
        return List.of(
                new Choice(
                        "kind",
                        "How is contact restricted?",
                        "The least that keeps the child safe.",
                        options(
                                Stream.of(RestrictionKind.values()).skip(1).toList(),
                                RestrictionKind::code,
                                RestrictionKind::words)),
                new LongText(
                        "words",
                        "Why, and what exactly?",
                        "What the danger is; who supervises, where and how often."),
                new Text("decidedBy", "Who decided it?", "The role, or the name."));
    }

    private static List<FormField> basis() {
        return List.of(
                BasisForm.FIELD,
                new Day(
                        "reviewOn",
                        "By which day is it looked at again?",
                        "Leave it empty: it is looked at before its legal basis ends, and at least every 13"
                                + " weeks."),
                new LongText(
                        "told",
                        "How and when was this person told why?",
                        "A parent on record has a letter as well."));
    }

    private static FormField course(List<Course> courses) {
        return new Choice(
                "course", "How does it go on?", "", options(courses, Course::code, Course::words));
    }

    private static FormField why() {
        return new LongText(
                "why",
                "Why?",
                "What legal services advise, when they were asked, and what keeps the child safe.");
    }

    private static List<Option> people(List<PersonView> people) {
        return people.stream()
                .map(one -> new Option(one.id().value().toString(), one.displayName()))
                .toList();
    }

    private static <E> List<Option> options(
            List<E> values, Function<E, String> code, Function<E, String> words) {
        return values.stream().map(one -> new Option(code.apply(one), words.apply(one))).toList();
    }
}
