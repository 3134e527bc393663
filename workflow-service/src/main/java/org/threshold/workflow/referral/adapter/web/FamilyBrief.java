package org.threshold.workflow.referral.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
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
    private final CaseClock clock;

    FamilyBrief(ShowCaseChild show, CaseClock clock) {
        this.show = show;
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
                .flatMap(ref -> show.handle(who, ref, today))
                .map(family -> lines(family, today))
                .orElseGet(List::of);
    }

    static List<BriefLine> lines(FamilyToday family, LocalDate today) {
        List<BriefLine> lines = new ArrayList<>();
        add(lines, BriefQuestion.WHO, Stream.of(child(family, today)));
        add(lines, BriefQuestion.WHERE_NOW, family.homes().stream().map(FamilyBrief::home));
        add(lines, BriefQuestion.CARE, family.parents().stream().flatMap(ParentLines::of));
        add(lines, BriefQuestion.CARE, elsewhere(family));
        add(lines, BriefQuestion.RISKS, risks(family));
        return lines;
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
