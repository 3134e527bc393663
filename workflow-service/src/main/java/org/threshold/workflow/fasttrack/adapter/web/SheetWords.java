package org.threshold.workflow.fasttrack.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Sheet;
import org.threshold.workflow.fasttrack.domain.Need;
import org.threshold.workflow.fasttrack.domain.NeedsRule;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;

/** What is carried to a conference, and what is missing; for pages only, since it names people. */
final class SheetWords {

    private SheetWords() {}

    /** The sheet, with the way to the family’s record. */
    static CaseFacts of(String ref, Sheet sheet) {
        List<Fact> facts = new ArrayList<>();
        sheet.held()
                .family()
                .ifPresent(family -> facts.add(Fact.of("The child", family.child().displayName())));
        for (Need need : Need.values()) {
            facts.add(new Fact(need.words(), lines(need, sheet)));
        }
        return new CaseFacts(
                "conference-sheet",
                "What the conference is told",
                facts,
                List.of(new Link("The family’s record", "/cases/" + ref + "/family")));
    }

    private static List<String> lines(Need need, Sheet sheet) {
        List<String> known = known(need, sheet);
        return NeedsRule.holds(need, sheet.held())
                ? known
                : Stream.concat(known.stream(), Stream.of("To be found out.")).toList();
    }

    private static List<String> known(Need need, Sheet sheet) {
        Stream<FamilyToday> family = sheet.held().family().stream();
        return switch (need) {
            case BIRTH -> family.map(one -> born(one.child(), sheet.today())).toList();
            case HOME -> homes(family).map(home -> home.address().lines()).toList();
            case AT_HOME ->
                    homes(family)
                            .map(HomeToday::with)
                            .flatMap(List::stream)
                            .map(SheetWords::other)
                            .toList();
            case PARENTS ->
                    family.flatMap(one -> one.parents().stream()).map(SheetWords::parent).toList();
            case GP -> List.of(practice(sheet.held().practice()));
        };
    }

    private static Stream<HomeToday> homes(Stream<FamilyToday> family) {
        return family.flatMap(one -> one.homes().stream());
    }

    private static String born(PersonView child, LocalDate today) {
        return BornWords.of(child.born(), today);
    }

    private static String other(Relation one) {
        String ties =
                one.ties().isEmpty()
                        ? ""
                        : one.ties().stream().collect(Collectors.joining(", ", " (", ")"));
        String risk = one.riskOnAPlan() ? ", who was the risk on a child protection plan" : "";
        return one.person().displayName() + ties + risk;
    }

    private static String parent(ParentToday one) {
        String place = one.role().words();
        String who =
                switch (one.standing()) {
                    case ParentStanding.Blank() -> "nobody has recorded";
                    case ParentStanding.KnownParent _ ->
                            one.person().map(PersonView::displayName).orElse("recorded");
                    case ParentStanding.NobodyElse() -> "there is nobody";
                    case ParentStanding.UnknownEnquiriesMade _ ->
                            "not known, though enquiries were made";
                    case ParentStanding.NotToBeContacted _ ->
                            one.person().map(PersonView::displayName).orElse("recorded")
                                    + ", who is not to be contacted";
                };
        return Capital.of(place) + ": " + who + ".";
    }

    private static String practice(GpPractice practice) {
        return switch (practice) {
            case GpPractice.RegisteredAt(var code) -> "Registered with practice " + code + ".";
            case GpPractice.NotRegistered() -> "Registered with no practice.";
            case GpPractice.NotRecorded() -> "Nobody has recorded it.";
        };
    }
}
