package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.Kinship.Kin;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;

/** What the page asks about a child’s parents; names and values are those of the API. */
final class ParentFields {

    static final String ROLE = "role";
    static final String STANDING = "standing";
    static final String KNOWN = "known";
    static final String UNKNOWN = "unknown";
    static final String NOBODY_ELSE = "nobody-else";
    static final String NOT_TO_BE_CONTACTED = "not-to-be-contacted";

    private ParentFields() {}

    /** The name in the API of a reason. */
    static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A parent is left out by a manager only, so only a manager is asked about it. */
    static boolean mayLeaveOut(Actor who) {
        return Activity.EXCLUDE_PARENT.allowedTo(who.roles());
    }

    static List<FormField> of(Actor who, Kinship family) {
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField.Choice(ROLE, "Which parent?", "", ParentChoices.of(family)));
        fields.add(standing(who));
        fields.add(
                new FormField.Pick(
                        "parent",
                        "If it is known: who is it?",
                        "Somebody who is not in the list is added to the family first.",
                        adults(family)));
        fields.add(
                new FormField.LongText(
                        "enquiries",
                        "If it is not known: which enquiries were made?",
                        "Whom you asked and what they answered."));
        if (mayLeaveOut(who)) {
            fields.addAll(leftOut());
        }
        return fields;
    }

    private static FormField standing(Actor who) {
        String managers = "Only a manager may say that a parent is not to be contacted: ask one.";
        return new FormField.Choice(
                STANDING, "What is known?", mayLeaveOut(who) ? "" : managers, standings(who));
    }

    private static List<Option> standings(Actor who) {
        List<Option> standings = new ArrayList<>();
        standings.add(new Option(KNOWN, "It is known who this is"));
        standings.add(new Option(UNKNOWN, "It is not known, and enquiries were made"));
        standings.add(
                new Option(
                        NOBODY_ELSE,
                        "There is nobody else, or it is no longer so (not for the mother or the father)"));
        if (mayLeaveOut(who)) {
            standings.add(new Option(NOT_TO_BE_CONTACTED, "This parent is not to be contacted"));
        }
        return standings;
    }

    private static List<Option> adults(Kinship family) {
        return family.kin().stream()
                .filter(one -> !one.equals(family.child()))
                .map(Kin::person)
                .map(one -> new Option(one.id().value().toString(), one.view().displayName()))
                .toList();
    }

    private static List<FormField> leftOut() {
        return List.of(
                new FormField.Choice(
                        "reason",
                        "If not to be contacted: for which reason?",
                        "A father is not left out without a sound reason (Baby E review, 3.1.17).",
                        Stream.of(ExclusionReason.values())
                                .map(one -> new Option(code(one), words(one)))
                                .toList()),
                new FormField.LongText(
                        "why", "Why is that so?", "What makes contact unsafe or impossible."),
                new FormField.LongText(
                        "basis",
                        "On what does that rest?",
                        "Needed for a risk or another reason: what legal services advised, what the"
                                + " police said, which assessment of the risk."),
                new FormField.Day("reviewOn", "When is this looked at again?", ""),
                new FormField.Day(
                        "until", "Until when does it hold?", "It ends by itself after this day."));
    }

    private static String words(ExclusionReason reason) {
        return switch (reason) {
            case RISK -> "A risk to the child or to somebody else";
            case COURT_ORDER -> "A court order";
            case POLICE_CONDITION -> "A condition set by the police";
            case WHEREABOUTS_UNKNOWN -> "Nobody knows where they are";
            case OTHER -> "Another reason";
        };
    }
}
