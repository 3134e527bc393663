package org.threshold.workflow.handover;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.referral.CaseRef;

/** Knows which contacts out of hours there were about a case, so that the morning finds them. */
@FunctionalInterface
public interface NightContacts {

    /** Those of a night, the latest first. */
    List<NightContact> of(CaseRef ref, Night night);

    /**
     * A contact out of hours.
     *
     * @param words what it was for; names nobody
     * @param at when it took place, UTC
     * @param page the address of the whole of it
     */
    record NightContact(String words, Instant at, String page) {}
}
