package org.threshold.workflow.referral.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.NamedParents;
import org.threshold.workflow.referral.app.ShowCaseChild;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief who the child is, where it lives, and who is around it. */
@Component
class FamilyBrief implements BriefSource {

    /** After the features that know of a stay elsewhere: the home comes last. */
    private static final int ORDER = 20;

    private final ShowCaseChild show;
    private final NamedParents named;
    private final CaseClock clock;

    FamilyBrief(ShowCaseChild show, NamedParents named, CaseClock clock) {
        this.show = show;
        this.named = named;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        LocalDate today = WorkingTime.dayOf(clock.now());
        return CaseRef.of(caseRef)
                .flatMap(
                        ref ->
                                show.handle(who, ref, today)
                                        .map(it -> lines(it, named.handle(who, ref), today)))
                .orElseGet(List::of);
    }

    static List<BriefLine> lines(
            FamilyToday family, Map<ParentRole, List<PersonView>> named, LocalDate today) {
        List<BriefLine> lines = new ArrayList<>();
        add(lines, BriefQuestion.WHO, Stream.of(child(family, today)));
        add(lines, BriefQuestion.WHERE_NOW, family.homes().stream().map(FamilyBrief::home));
        add(
                lines,
                BriefQuestion.CARE,
                family.parents().stream().flatMap(one -> parent(family, one, named)));
        add(lines, BriefQuestion.CARE, elsewhere(family));
        add(lines, BriefQuestion.RISKS, risks(family));
        return lines;
    }

    /** As on the page of the family: by a tie, or else as a referral says. */
    private static Stream<String> parent(
            FamilyToday family, ParentToday one, Map<ParentRole, List<PersonView>> named) {
        String tied =
                names(
                        Stream.concat(
                                        family.homes().stream()
                                                .flatMap(home -> home.with().stream()),
                                        family.elsewhere().stream())
                                .filter(it -> it.ties().contains(one.role().words()))
                                .map(Relation::person));
        String said = names(named.getOrDefault(one.role(), List.of()).stream());
        return ParentLines.of(
                one, tied.isEmpty() && !said.isEmpty() ? said + ", as a referral says" : tied);
    }

    private static String names(Stream<PersonView> people) {
        return people.map(PersonView::displayName).distinct().collect(Collectors.joining(" or "));
    }

    private static void add(List<BriefLine> to, BriefQuestion question, Stream<String> words) {
        words.map(line -> BriefLine.of(question, line)).forEach(to::add);
    }

    private static String child(FamilyToday family, LocalDate today) {
        return family.child().displayName() + ". " + BornWords.of(family.child().born(), today);
    }

    private static String home(HomeToday home) {
        String address =
                Stream.of(home.address().lines().replace("\n", ", "), home.address().postcode())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return home.with().isEmpty()
                ? "Home: " + address
                : "Home: " + address + ", with " + names(home.with());
    }

    private static Stream<String> elsewhere(FamilyToday family) {
        return family.elsewhere().isEmpty()
                ? Stream.of()
                : Stream.of("Lives elsewhere: " + names(family.elsewhere()));
    }

    private static Stream<String> risks(FamilyToday family) {
        return Stream.concat(
                        family.homes().stream().flatMap(home -> home.with().stream()),
                        family.elsewhere().stream())
                .filter(Relation::riskOnAPlan)
                .map(
                        one ->
                                one.person().displayName()
                                        + " was the risk on a child protection plan of other"
                                        + " children.")
                .distinct();
    }

    private static String names(List<Relation> people) {
        return people.stream().map(FamilyBrief::name).collect(Collectors.joining("; "));
    }

    private static String name(Relation one) {
        return one.ties().isEmpty()
                ? one.person().displayName()
                : one.person().displayName() + " (" + String.join(", ", one.ties()) + ")";
    }
}
