package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;

/**
 * What whoever works the night has to keep in view over all cases: the plans in force, and the
 * contacts that have none yet (R-TVP-6c). That it was looked at is kept, with the cases it showed.
 */
@Service
public class ShowNight {

    /** Of each no more than this many are shown. */
    public static final int MOST = 100;

    private final Access access;
    private final Plans plans;
    private final Contacts contacts;
    private final ContactGaps gaps;
    private final SafetyRecord record;

    ShowNight(
            Access access, Plans plans, Contacts contacts, ContactGaps gaps, SafetyRecord record) {
        this.access = access;
        this.plans = plans;
        this.contacts = contacts;
        this.gaps = gaps;
        this.record = record;
    }

    /**
     * The night as it stands.
     *
     * @param now when it was looked at, UTC
     * @param plans in force, the one that ends soonest first
     * @param contacts not closed, the longest open first
     * @param more whether some of either are left out
     */
    public record Night(
            Instant now, List<OutOfHoursPlan> plans, List<NotClosed> contacts, boolean more) {

        /** Copies, so that nobody can change it. */
        public Night {
            plans = List.copyOf(plans);
            contacts = List.copyOf(contacts);
        }

        /** The cases that it shows, each once. */
        public List<CaseRef> cases() {
            return Stream.concat(
                            plans.stream().map(plan -> plan.about().caseRef()),
                            contacts.stream()
                                    .map(NotClosed::contact)
                                    .map(OutOfHoursContact::caseRef))
                    .distinct()
                    .toList();
        }

        /** The same without what is of these cases. */
        public Night without(Collection<String> refs) {
            return new Night(
                    now,
                    plans.stream()
                            .filter(plan -> !refs.contains(plan.about().caseRef().value()))
                            .toList(),
                    contacts.stream()
                            .filter(one -> !refs.contains(one.contact().caseRef().value()))
                            .toList(),
                    more);
        }
    }

    /** Shows it to whoever may read cases. */
    @Transactional
    public Night handle(Actor who) {
        access.require(who, Activity.READ_CASE);
        var live = plans.soonest(MOST + 1);
        var open = contacts.open(MOST + 1);
        var night =
                new Night(
                        record.now(),
                        live.stream().limit(MOST).toList(),
                        gaps.notClosed(open.stream().limit(MOST).toList()),
                        live.size() > MOST || open.size() > MOST);
        record.looked(who, "out-of-hours-page-read", cases(night));
        return night;
    }

    private static List<String> cases(Night night) {
        return night.cases().stream().map(CaseRef::value).sorted().toList();
    }
}
