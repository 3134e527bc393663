package org.threshold.workflow.safety.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ReadOutOfHours.Shown;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with plans of the night and how a return home stands. */
@Component
class CaseSafetyPart implements CasePart {

    private static final int ORDER = 15;

    private final NightPlansOfCase night;
    private final ReadReturnHome home;

    CaseSafetyPart(NightPlansOfCase night, ReadReturnHome home) {
        this.night = night;
        this.home = home;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> home.handle(who, ref).map(page -> part(who, ref, page)));
    }

    private Part part(Actor who, CaseRef ref, ReadReturnHome.Page page) {
        List<Fact> facts = new ArrayList<>();
        night.of(who, ref).orElseGet(List::of).stream()
                .filter(one -> one.plan().live())
                .map(CaseSafetyPart::plan)
                .forEach(facts::add);
        facts.add(new Fact("Return home", standing(page)));
        String address = "/cases/" + ref;
        return new CaseFacts(
                        "safety",
                        "Safety now",
                        facts,
                        List.of(
                                new Link(
                                        "Record a contact out of hours",
                                        address + "/out-of-hours-contacts/new"),
                                new Link("Decide a return home", address + "/return-home")))
                .part();
    }

    private static Fact plan(Shown shown) {
        var plan = shown.plan();
        String review = "It has to be reviewed by " + DueWords.exact(plan.reviewDueAt()) + ".";
        return new Fact(
                "Live out-of-hours plan",
                shown.expired()
                        ? List.of(
                                "Its own time has run out; it carries on until it is reviewed.",
                                review)
                        : List.of("Agreed on " + DueWords.exact(plan.agreedAt()) + ".", review));
    }

    private static List<String> standing(ReadReturnHome.Page page) {
        if (page.decided()) {
            return List.of("It was decided that the child may be home.");
        }
        return page.missing().isEmpty()
                ? List.of("Nothing is decided. Nothing stands in the way of deciding.")
                : page.missing().stream().map(Refusal::problem).toList();
    }
}
