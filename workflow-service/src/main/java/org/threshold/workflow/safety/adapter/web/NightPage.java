package org.threshold.workflow.safety.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.ContactAddress;
import org.threshold.workflow.safety.app.NotClosed;
import org.threshold.workflow.safety.app.ShowNight.Night;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;

/**
 * The night, in the words of its page.
 *
 * @param at when it was looked at
 * @param more whether some of either are left out
 */
record NightPage(String at, List<Live> plans, List<Open> contacts, boolean more) {

    /**
     * A plan in force.
     *
     * @param page where the whole of it is
     * @param known what other features know of the child
     * @param review by when it has to be reviewed, in words
     * @param reviewAt the same as an instant, in words
     * @param late whether it ought to have been reviewed
     */
    record Live(
            String ref,
            String page,
            List<String> known,
            String whereabouts,
            Until until,
            String review,
            String reviewAt,
            boolean late) {

        static Live of(OutOfHoursPlan plan, List<String> known, Instant now) {
            return new Live(
                    plan.about().caseRef().value(),
                    ContactAddress.of(plan),
                    known,
                    plan.plan().whereabouts(),
                    new Until(PlanSheet.Words.of(plan.plan()).until(), plan.expired(now)),
                    DueWords.of(plan.reviewDueAt(), now),
                    DueWords.exact(plan.reviewDueAt()),
                    !plan.reviewDueAt().isAfter(now));
        }
    }

    /** Until when a plan carries, and whether that time has run out. */
    record Until(String words, boolean past) {}

    /**
     * A contact that is not closed.
     *
     * @param page where the whole of it is
     * @param known what other features know of the child
     * @param purpose what it is for
     * @param at when it took place
     * @param missing what it lacks, a sentence each
     * @param more the address of the form that closes it
     */
    record Open(
            String ref,
            String page,
            List<String> known,
            String purpose,
            String at,
            List<String> missing,
            String more) {

        static Open of(NotClosed open, List<String> known) {
            OutOfHoursContact contact = open.contact();
            String page = ContactAddress.of(contact);
            return new Open(
                    contact.caseRef().value(),
                    page,
                    known,
                    contact.said().purpose().words(),
                    DueWords.exact(contact.said().at()),
                    open.missing().stream().map(one -> one.problem()).toList(),
                    page + "/more");
        }
    }

    static NightPage of(Night night, Map<CaseRef, List<String>> known) {
        return new NightPage(
                DueWords.exact(night.now()),
                night.plans().stream()
                        .map(plan -> Live.of(plan, of(known, plan.about().caseRef()), night.now()))
                        .toList(),
                night.contacts().stream()
                        .map(one -> Open.of(one, of(known, one.contact().caseRef())))
                        .toList(),
                night.more());
    }

    private static List<String> of(Map<CaseRef, List<String>> known, CaseRef ref) {
        return known.getOrDefault(ref, List.of());
    }
}
