package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ContactAddress;
import org.threshold.workflow.safety.app.ReadContact;
import org.threshold.workflow.safety.app.ReadOutOfHours.Shown;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;

/**
 * The part of a case’s page with plans of the night, contacts that have none yet, and how a return
 * home stands.
 */
@Component
class CaseSafetyPart implements CasePart {

    private static final int ORDER = 15;
    private static final String TEMPLATE = "safety";

    private final NightPlansOfCase night;
    private final ContactsOfCase contacts;
    private final ReadReturnHome home;

    CaseSafetyPart(NightPlansOfCase night, ContactsOfCase contacts, ReadReturnHome home) {
        this.night = night;
        this.contacts = contacts;
        this.home = home;
    }

    /**
     * What the part shows.
     *
     * @param open contacts that are not closed
     * @param plans live plans
     * @param earlier closed contacts whose plan is not live any more
     * @param home how a return home stands, in sentences
     */
    record Safety(
            List<NightPage.Open> open,
            List<LivePlan> plans,
            List<Link> earlier,
            List<String> home) {}

    /** A live plan in short, and the address of the whole. */
    record LivePlan(PlanSheet sheet, String page) {

        static LivePlan of(Shown shown) {
            return new LivePlan(PlanSheet.of(shown), ContactAddress.of(shown.plan()));
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean inBrief() {
        return true;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> home.handle(who, ref).map(page -> part(who, ref, page)));
    }

    private Part part(Actor who, CaseRef ref, ReadReturnHome.Page page) {
        List<Shown> live =
                night.of(who, ref).orElseGet(List::of).stream()
                        .filter(one -> one.plan().live())
                        .toList();
        ReadContact.OfCase all = contacts.of(who, ref);
        return new Part(
                TEMPLATE,
                new Safety(
                        all.open().stream().map(one -> NightPage.Open.of(one, List.of())).toList(),
                        live.stream().map(LivePlan::of).toList(),
                        earlier(all.closed(), live),
                        standing(page)));
    }

    private static List<Link> earlier(List<OutOfHoursContact> closed, List<Shown> live) {
        var inForce = live.stream().map(one -> one.plan().about().contact()).toList();
        return closed.stream()
                .filter(one -> !inForce.contains(one.id()))
                .map(
                        one ->
                                new Link(
                                        one.said().purpose().words()
                                                + ", "
                                                + DueWords.exact(one.said().at()),
                                        ContactAddress.of(one)))
                .toList();
    }

    private static List<String> standing(ReadReturnHome.Page page) {
        if (!page.decided() && !page.missing().isEmpty()) {
            return page.missing().stream().map(Refusal::problem).toList();
        }
        String stands =
                page.decided()
                        ? "It was decided that the child may be home."
                        : "Nothing is decided. Nothing stands in the way of deciding.";
        return Stream.concat(Stream.of(stands), page.alert().stream()).toList();
    }
}
