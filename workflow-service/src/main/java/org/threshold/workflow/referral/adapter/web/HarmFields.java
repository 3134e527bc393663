package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.StatedPerson;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.ReferredSuspect.Said;
import org.threshold.workflow.referral.adapter.web.ReferralForm.SuspectForm;
import org.threshold.workflow.referral.app.ReferralReport.Harm;
import org.threshold.workflow.referral.app.ReferralReport.Suspect;

/** Who is suspected of having hurt the child, as a referral asks and takes it (L-3.1.8). */
final class HarmFields {

    private static final String NOT_KNOWN = "not-known";
    private static final List<Option> AGAINST =
            List.of(
                    new Option("mother", "Mother"),
                    new Option("father", "Father"),
                    new Option("parents-partner", "A parent’s partner"),
                    new Option("relative", "A relative"),
                    new Option("other-carer", "Another carer"),
                    new Option("another-child", "Another child"),
                    new Option("professional", "A professional"),
                    new Option(NOT_KNOWN, "Somebody else, or not known"));
    private static final List<Option> TELLERS =
            List.of(
                    new Option("child", "The child"),
                    new Option("mother", "Mother"),
                    new Option("father", "Father"),
                    new Option("parents-partner", "A parent’s partner"),
                    new Option("relative", "A relative"),
                    new Option("neighbour-or-public", "A neighbour or member of the public"),
                    new Option("professional", "A professional"),
                    new Option(NOT_KNOWN, "Somebody else, or not known"));

    private HarmFields() {}

    /** The question of the page; nobody has to be named. */
    static FormField suspects() {
        return new FormField.Seldom(
                "suspects",
                "Person who is suspected",
                "Is anybody suspected of having hurt the child?",
                List.of(
                        new FormField.Text("name", "Name", "Leave it out if nobody knows."),
                        new FormField.Day("dateOfBirth", "Date of birth", "If it is known."),
                        new FormField.Pick("role", "What are they to the child?", "", AGAINST),
                        new FormField.LongText(
                                "said",
                                "What is said against them?",
                                "As near to the words as you can. It is followed up and put to them;"
                                        + " nobody takes it as told."),
                        new FormField.Pick("saidBy", "Who says so?", "", TELLERS)));
    }

    /** What somebody who is suspected is to the child, in words. */
    static String role(String code) {
        return AGAINST.stream()
                .filter(one -> one.value().equals(code))
                .map(Option::words)
                .findFirst()
                .orElseThrow();
    }

    static Harm read(ReferralForm form, Codes codes) {
        List<SuspectForm> given = Optional.ofNullable(form.suspects()).orElseGet(List::of);
        return new Harm(
                IntStream.range(0, given.size())
                        .mapToObj(
                                place ->
                                        suspect(
                                                "suspects[" + place + "].",
                                                given.get(place),
                                                codes))
                        .toList(),
                Reading.text(form.withChild()),
                Optional.ofNullable(form.injurySuspectedAt()));
    }

    private static Suspect suspect(String at, SuspectForm form, Codes codes) {
        var described =
                StatedPerson.unknown(PersonKind.ADULT)
                        .named(Names.of(Reading.text(form.name())))
                        .born(
                                form.dateOfBirth() == null
                                        ? new Born.Unknown()
                                        : new Born.Known(form.dateOfBirth()));
        String role = codes.oneOf(at + "role", form.role(), values(AGAINST), NOT_KNOWN);
        String by = codes.oneOf(at + "saidBy", form.saidBy(), values(TELLERS), NOT_KNOWN);
        return new Suspect(person(described, role), role, new Said(by, Reading.text(form.said())));
    }

    /** Another child who is suspected is a child, and looked after as one. */
    private static StatedPerson person(StatedPerson described, String role) {
        return role.equals("another-child")
                ? StatedPerson.unknown(PersonKind.CHILD)
                        .named(described.names())
                        .born(described.born())
                : described;
    }

    private static Set<String> values(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
    }
}
