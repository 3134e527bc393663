package org.threshold.workflow.incident.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.incident.app.ShowHistory.Earlier;
import org.threshold.workflow.incident.app.ShowHistory.OfMember;
import org.threshold.workflow.incident.app.ShowHistory.Whole;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.people.HouseholdHistories.Near;
import org.threshold.workflow.people.HouseholdHistories.PlanRole;

/**
 * An incident, and what is on record of everybody in its household, for whoever assesses it.
 *
 * @param when it happened, in words
 * @param standing what is known of its grade
 * @param words what happened; may be empty
 * @param others who else was there, in words; may be empty
 * @param household whether an adult of the household is on record
 * @param family the page on which the household is entered
 */
record HistorySheet(
        String when,
        List<String> standing,
        String words,
        String others,
        boolean household,
        String family,
        List<Person> people) {

    /** What is on record of somebody. */
    record Person(String name, List<Line> lines) {}

    /**
     * A line of the history.
     *
     * @param caseRef the case that it leads to; empty where there is none
     */
    record Line(String words, String caseRef) {}

    static HistorySheet of(Whole whole) {
        AbuseIncident one = whole.incident();
        var scene = one.about().scene();
        return new HistorySheet(
                DueWords.exact(one.about().at()),
                Stream.concat(
                                Stream.of(IncidentWords.standing(one)),
                                Stream.concat(
                                        one.dash().stream().map(IncidentWords::computed),
                                        Stream.of(IncidentWords.children(scene.children()))))
                        .toList(),
                scene.words(),
                scene.others(),
                whole.householdKnown(),
                "/cases/" + one.about().caseRef() + "/family",
                whole.members().stream().map(HistorySheet::person).toList());
    }

    private static Person person(OfMember one) {
        return new Person(
                one.member().person().displayName() + near(one.member().near()),
                Stream.concat(
                                one.earlier().stream().map(HistorySheet::earlier),
                                one.member().plans().stream().map(HistorySheet::plan))
                        .toList());
    }

    private static String near(Near near) {
        return switch (near) {
            case LIVES_HERE -> "";
            case PARTNER -> " (partner, lives elsewhere)";
            case BESIDES -> " (was there, lives elsewhere)";
        };
    }

    private static Line earlier(Earlier one) {
        return new Line(
                "Domestic abuse, "
                        + one.grade().map(Grade::code).orElse("not assessed")
                        + ", "
                        + DueWords.exact(one.at()),
                one.caseRef().value());
    }

    private static Line plan(PlanRole one) {
        String reference = one.reference().isEmpty() ? "" : ", reference " + one.reference();
        return new Line(
                role(one.role())
                        + (one.role().equals(PlanRole.LINKED) ? " on a " : " in a ")
                        + one.plan()
                        + reference
                        + (one.ended() ? ", ended" : ", still going"),
                "");
    }

    private static String role(String role) {
        return switch (role) {
            case "risk" -> "The risk";
            case "protective" -> "A protective adult";
            case PlanRole.LINKED -> "A child they are linked with was";
            default -> "A " + role;
        };
    }
}
